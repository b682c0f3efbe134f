package kesi.deploy.provider.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.BundleException;

/** Calls into a bundle that may never return: on a thread of its own and for a limited time. */
public final class Watched {

    private static final int BUDGET = Integer.getInteger("kesi.activation.seconds", 15);

    private Watched() {}

    /** What is done to a bundle. */
    public interface BundleWork {
        void run() throws BundleException;
    }

    /**
     * Waits for the work, at most as long as an activation may take; then its thread is interrupted and left alone.
     *
     * @throws BundleException what the work threw, or that it did not end in time
     */
    public static void run(String name, BundleWork work) throws BundleException, InterruptedException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> perform(work, done), "kesi-activation " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            done.get(BUDGET, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            StackTraceElement[] stack = thread.getStackTrace();
            thread.interrupt();
            throw new BundleException(
                    name + " did not answer within " + BUDGET + " s" + (stack.length > 0 ? ", in " + stack[0] : ""));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BundleException known
                    ? known
                    : new BundleException(String.valueOf(e.getCause()), e.getCause());
        }
    }

    /** The edge to foreign code: whatever it throws, errors too, is its own and is told with its name. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private static void perform(BundleWork work, CompletableFuture<Void> done) {
        try {
            work.run();
            done.complete(null);
        } catch (Throwable foreign) {
            done.completeExceptionally(foreign);
        }
    }
}
