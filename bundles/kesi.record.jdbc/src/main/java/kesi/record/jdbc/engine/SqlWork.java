package kesi.record.jdbc.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** A piece of work on a connection. */
@FunctionalInterface
public interface SqlWork<T> {

    /** Does the work; the connection is lent and not kept. */
    T run(Connection connection) throws SQLException;
}
