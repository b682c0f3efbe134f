package kesi.record.jdbc.engine;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What differs between databases. Safe for use by any thread; connections are used by one thread at a time. */
public interface Engine extends AutoCloseable {

    /** {@code sqlite} or {@code postgresql}: also the name of its SQL resources. */
    String name();

    /** How a person knows this database: the file, or server and database. */
    String place();

    /** Whether other desktops may write to it too. */
    boolean shared();

    /** Makes sure that there is a database, without touching one that is there. */
    void prepare() throws SQLException;

    /** New connections for reading; a pool stands before it. */
    DataSource reading();

    /** A new connection for the one who writes. */
    Connection writing() throws SQLException;

    /** Begins a transaction that no other writer's can overlap. */
    void begin(Connection writing) throws SQLException;

    /** Begins a transaction that sees one state of the database until {@link #end}. */
    void beginSnapshot(Connection reading) throws SQLException;

    /** Makes the transaction durable. */
    void commit(Connection writing) throws SQLException;

    /** Takes the transaction back; harmless when the database has done so already. */
    void rollBack(Connection writing) throws SQLException;

    /** Ends a snapshot. */
    void end(Connection reading) throws SQLException;

    /** Tells other desktops, once the transaction is committed, that the journal has reached a number. */
    void announce(Connection writing, long sequence) throws SQLException;

    /** Lifts the time limits of single statements for work on the whole store, and sets them again. */
    void allowTime(Connection connection, boolean much) throws SQLException;

    /** What an error means. */
    Fault fault(SQLException error);

    /** Whether there is a table of this name. */
    boolean hasTable(Connection connection, String name) throws SQLException;

    /** The server's or library's version. */
    String version(Connection connection) throws SQLException;

    /**
     * Refuses to write while the disk is nearly full.
     *
     * @throws kesi.core.api.problem.Problem with code {@code E-DISK-FULL}
     */
    void checkRoom();

    @Override
    void close();
}
