package kesi.launcher.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import kesi.launcher.ExitCode;
import org.jspecify.annotations.Nullable;

/**
 * What Ctrl-C does: the thread that runs the command is interrupted and has five seconds to give up, then the framework
 * is stopped under it; what has not ended within ten more seconds is cut off. An orderly end makes it inert.
 */
public final class Interruption {
    private static final int COMMAND_SECONDS = 5;
    private static final int END_SECONDS = 11;

    private final Thread worker;
    private final CountDownLatch commandEnded = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<@Nullable EmbeddedFramework> framework = new AtomicReference<>();
    private volatile boolean cancelled;

    private Interruption(Thread worker) {
        this.worker = worker;
    }

    /** Speaks of the calling thread. */
    public static Interruption ofThisThread() {
        return new Interruption(Thread.currentThread());
    }

    /** Watches over the thread until the process ends. */
    public void atExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::cancel, "kesi-interruption"));
    }

    /** Whether the person wants the process to end. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** From now on this framework is to be stopped. */
    void framework(EmbeddedFramework started) {
        framework.set(started);
    }

    /** The command has given up or was never begun; its thread now cleans up itself. */
    void commandEnded() {
        commandEnded.countDown();
    }

    /** Everything is closed; nothing is left to be done by the hook. */
    public void ended() {
        commandEnded.countDown();
        ended.countDown();
    }

    private void cancel() {
        if (ended.getCount() == 0) {
            return;
        }
        cancelled = true;
        worker.interrupt();
        try {
            if (!(commandEnded.await(COMMAND_SECONDS, TimeUnit.SECONDS)
                    ? ended.await(END_SECONDS, TimeUnit.SECONDS)
                    : stopFramework())) {
                Runtime.getRuntime().halt(ExitCode.CANCELLED);
            }
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(ExitCode.CANCELLED);
        }
    }

    private boolean stopFramework() {
        EmbeddedFramework running = framework.get();
        return running == null || running.stop();
    }
}
