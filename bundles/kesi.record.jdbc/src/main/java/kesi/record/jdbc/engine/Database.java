package kesi.record.jdbc.engine;

import java.sql.Connection;
import java.sql.SQLException;
import kesi.core.api.problem.Problem;

/**
 * The database of this workspace, opened when it is first needed. A database that cannot be opened is a problem for
 * whoever needs it, in a sentence that says why, and is tried again by the next one. Safe for use by any thread.
 */
public interface Database {

    /** What is special about the database. */
    Engine engine();

    /** Which database it is. */
    Settings settings();

    /**
     * Reads with a pooled connection. The work is done again when the line turns out to be dead, so it must not matter
     * how often it is done.
     *
     * @throws Problem in place of any SQLException
     */
    <T> T read(SqlWork<T> work);

    /** Reads one unchanging state, however long it takes; never done twice. */
    <T> T snapshot(SqlWork<T> work);

    /** A connection of one's own, to be closed by the caller. */
    Connection writing() throws SQLException;
}
