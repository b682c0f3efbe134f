package kesi.record.jdbc.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import kesi.core.api.problem.Problem;
import kesi.record.jdbc.engine.Database;
import kesi.record.jdbc.engine.PostgresEngine;
import kesi.record.jdbc.engine.Sql;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what other desktops commit to a shared database. One thread with a connection of its own listens; when the line
 * is lost it connects again and asks how far the journal is, so that nothing is missed.
 */
final class Neighbours implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Neighbours.class);
    private static final int LISTEN_MILLIS = 10_000;
    private static final long PAUSE_MILLIS = 3_000;
    private static final long STOP_MILLIS = 5_000;

    private final Database database;
    private final LongConsumer reached;
    private final Thread thread = new Thread(this::run, "kesi-store-neighbours");
    private volatile boolean closed;
    private volatile @Nullable Connection connection;
    private long last = -1;

    Neighbours(Database database, LongConsumer reached) {
        this.database = database;
        this.reached = reached;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        Connection open = connection;
        try {
            if (open != null) {
                open.abort(Runnable::run);
            }
            thread.interrupt();
            thread.join(STOP_MILLIS);
        } catch (SQLException e) {
            LOG.debug("The listening connection could not be closed in order", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try (Connection own = database.writing()) {
                connection = own;
                listen(own);
            } catch (SQLException | Problem e) {
                if (!closed) {
                    LOG.warn("Other desktops cannot be heard for the moment: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection own) throws SQLException {
        PGConnection line = own.unwrap(PGConnection.class);
        Sql.run(own, "listen " + PostgresEngine.CHANNEL);
        while (!closed) {
            ask(own);
            PGNotification[] heard = line.getNotifications(LISTEN_MILLIS);
            while (heard != null && heard.length > 0 && !closed) {
                told(Long.parseLong(heard[heard.length - 1].getParameter()));
                heard = line.getNotifications(LISTEN_MILLIS);
            }
        }
    }

    /** A quiet line may be a dead one: asking finds out, and finds what was missed. */
    private void ask(Connection own) throws SQLException {
        told(Tail.read(own).sequence());
    }

    private void told(long sequence) {
        boolean news = sequence != last;
        last = sequence;
        if (news) {
            reached.accept(sequence);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }
}
