package kesi.search.lucene.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes the index. Callers wait for it and are never it: an interrupted caller's thread would
 * close
 * the files under the writer.
 */
final class Writing {

    /** How long a change may be in the index without being durable there. */
    static final int COMMIT_SECONDS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);
    private static final int END_SECONDS = 10;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "kesi-search-index");
        made.setDaemon(true);
        return made;
    });

    /** Work on the index. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** Does the work again and again. */
    void every(int seconds, Work work) {
        thread.scheduleWithFixedDelay(() -> guarded(work), seconds, seconds, TimeUnit.SECONDS);
    }

    /** Does the work when its turn comes; faults are logged. */
    void soon(Work work) {
        try {
            thread.execute(() -> guarded(work));
        } catch (RejectedExecutionException e) {
            LOG.debug("The index is closing; a change waits for the next start", e);
        }
    }

    private static void guarded(Work work) {
        try {
            work.run();
        } catch (CancellationException e) {
            LOG.debug("The index is closing; the rest waits for the next start", e);
        } catch (IOException | RuntimeException e) {
            LOG.error("The index could not follow the journal; it tries again within seconds", e);
        }
    }

    /** Waits until the work is done. */
    void now(Work work) {
        try {
            Future<?> done = thread.submit(() -> {
                work.run();
                return true;
            });
            done.get();
        } catch (ExecutionException e) {
            throw problem(Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled(Message.of(Writing.class, "problem.interrupted"));
        } catch (RejectedExecutionException e) {
            throw problem(e);
        }
    }

    private static Problem problem(Throwable cause) {
        if (cause instanceof Problem known) {
            return known;
        }
        Message sentence = Message.of(Writing.class, "problem.index", String.valueOf(cause.getMessage()));
        return new Problem(Kind.FAILED, "E-INDEX", sentence, cause);
    }

    /** Ends long work between two steps when the thread is to end. */
    void checkOpen() {
        if (thread.isShutdown()) {
            throw new CancellationException("The index is closing");
        }
    }

    /** Lets the running work come to its end; nothing new starts. */
    void end() throws IOException {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The index did not come to rest within {} seconds", END_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted while the index came to rest", e));
        }
    }
}
