package kesi.record.jdbc.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.record.api.Committed;
import kesi.record.jdbc.engine.Database;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.SqlWork;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The only one that writes. Callers put batches in a queue and wait; one thread takes all that wait and commits them
 * together, so that they share one sync. Whoever is answered can rely on it: the change is durable.
 */
@Component(service = Writer.class)
public final class Writer implements AutoCloseable {

    private static final int TOGETHER = 500;
    private static final long STOP_SECONDS = 60;

    private final BlockingQueue<Job<?>> queue = new LinkedBlockingQueue<>();
    private final Desk desk;
    private @Nullable Thread thread;
    private boolean closed;

    /** A writer to this database that tells the announcer what it has committed. */
    @Activate
    public Writer(@Reference Database database, @Reference Json json, @Reference Announcer announcer) {
        this.desk = new Desk(database, new Rows(json), announcer);
    }

    /**
     * Commits a batch and waits until it is durable.
     *
     * @throws kesi.record.api.Conflict when a version is not the expected one or a key is taken
     * @throws Problem when the store cannot be written
     */
    public Committed commit(Prepared batch) {
        Job.Commit job = new Job.Commit(batch, new CompletableFuture<>());
        put(job);
        return await(job.result());
    }

    /** Does work in a transaction of its own, with no commit beside it. */
    public <T> T alone(SqlWork<T> work) {
        Job.Alone<T> job = new Job.Alone<>(work, new CompletableFuture<>());
        put(job);
        return await(job.result());
    }

    /** Ends the thread when what waits is done. */
    @Deactivate
    @Override
    public void close() {
        Thread running = stop();
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            running.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Thread stop() {
        closed = true;
        Thread running = thread;
        thread = null;
        return running;
    }

    private synchronized void put(Job<?> job) {
        if (closed) {
            throw Faults.failed("E-STORE-CLOSED", "fault.closed");
        }
        if (thread == null) {
            thread = new Thread(this::work, "kesi-store-writer");
            thread.setDaemon(true);
            thread.start();
        }
        queue.add(job);
    }

    private void work() {
        try (desk) {
            while (!Thread.currentThread().isInterrupted()) {
                desk.write(take());
            }
        } catch (InterruptedException expected) {
            // the component is being closed
        } finally {
            List<Job<?>> left = new ArrayList<>();
            queue.drainTo(left);
            left.forEach(job -> job.fail(Faults.failed("E-STORE-CLOSED", "fault.closed")));
        }
    }

    /** A commit waits for no other, but all that have come meanwhile go with it; work that wants to be alone is. */
    private List<Job<?>> take() throws InterruptedException {
        List<Job<?>> jobs = new ArrayList<>();
        jobs.add(queue.take());
        while (jobs.size() < TOGETHER && jobs.get(0) instanceof Job.Commit && queue.peek() instanceof Job.Commit) {
            jobs.add(queue.remove());
        }
        return jobs;
    }

    /** Waits even when interrupted: a caller that went away would not know what has become of its change. */
    private static <T> T await(CompletableFuture<T> result) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Problem problem(@Nullable Throwable cause) {
        if (cause instanceof Problem problem) {
            return problem;
        }
        return new Problem(Kind.FAILED, "E-STORE", Faults.say("fault.unexpected", String.valueOf(cause)), cause);
    }
}
