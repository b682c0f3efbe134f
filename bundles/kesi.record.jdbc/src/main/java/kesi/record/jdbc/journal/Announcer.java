package kesi.record.jdbc.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import kesi.core.api.text.Language.Subscription;
import kesi.record.api.Committed;
import kesi.record.jdbc.engine.Database;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells followers how far the journal is, on a thread of its own, so that a slow follower delays no commit. When
 * several
 * commits came meanwhile, it tells the last one only.
 */
@Component(service = Announcer.class)
public final class Announcer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final long NONE = -1;
    private static final long STOP_MILLIS = 5_000;

    private final Database database;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Committed>> followers = new CopyOnWriteArrayList<>();
    private long reached = NONE;
    private boolean closed;
    private @Nullable Thread thread;
    private @Nullable Neighbours neighbours;

    /** An announcer that also hears other desktops when the database is shared. */
    @Activate
    public Announcer(@Reference Database database) {
        this.database = database;
    }

    /** Adds a listener until the handle is closed. */
    Subscription follow(LongConsumer listener) {
        LongConsumer own = listener::accept;
        listeners.add(own);
        listen();
        return () -> listeners.remove(own);
    }

    /** Adds a listener for what this process commits until the handle is closed. */
    Subscription followOwn(Consumer<Committed> listener) {
        Consumer<Committed> own = listener::accept;
        followers.add(own);
        return () -> followers.remove(own);
    }

    /** Tells of a batch that this process committed, on the thread that did. */
    public void committed(Committed committed) {
        for (Consumer<Committed> follower : followers) {
            try {
                follower.accept(committed);
            } catch (RuntimeException e) { // a listener's fault is not the writer's
                LOG.error("A follower of own commits failed at {}", committed.last(), e);
            }
        }
    }

    /** Notes that the journal ends with this number now. */
    public synchronized void reached(long sequence) {
        reached = sequence;
        notifyAll();
    }

    /** Ends the threads. */
    @Deactivate
    @Override
    public void close() {
        Thread running;
        Neighbours others;
        synchronized (this) {
            closed = true;
            running = thread;
            others = neighbours;
            notifyAll();
        }
        if (others != null) {
            others.close();
        }
        join(running);
    }

    private static void join(@Nullable Thread running) {
        if (running == null || Thread.currentThread().equals(running)) {
            return;
        }
        try {
            running.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void listen() {
        if (thread != null || closed) {
            return;
        }
        thread = new Thread(this::tell, "kesi-store-announcer");
        thread.setDaemon(true);
        thread.start();
        if (database.engine().shared()) {
            neighbours = new Neighbours(database, this::reached);
            neighbours.start();
        }
    }

    private void tell() {
        for (long sequence = next(); sequence != NONE; sequence = next()) {
            for (LongConsumer listener : listeners) {
                tell(listener, sequence);
            }
        }
    }

    private static void tell(LongConsumer listener, long sequence) {
        try {
            listener.accept(sequence);
        } catch (RuntimeException e) {
            LOG.error("A follower of the journal failed at {}", sequence, e);
        }
    }

    private synchronized long next() {
        while (reached == NONE && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                return NONE;
            }
        }
        long sequence = closed ? NONE : reached;
        reached = NONE;
        return sequence;
    }
}
