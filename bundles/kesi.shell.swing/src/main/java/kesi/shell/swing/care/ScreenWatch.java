package kesi.shell.swing.care;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks from a thread of its own whether the event dispatch thread gets on, and names who holds it up. */
final class ScreenWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ScreenWatch.class);
    private static final int STEP_MS = 50;
    private static final int FRAMES = 40;
    private static final long MILLION = 1_000_000;

    private final Pulse pulse;
    private final StackOwners owners;
    private final Frozen frozen;
    private final Thread thread = new Thread(this::watch, "kesi-screen-watch");
    private volatile boolean open = true;
    private long told;
    private int level;

    /** Hears of freezes, on the watch's thread. */
    interface Frozen {

        /** Each step of severity is told once for each freeze; the culprit is empty when it is nobody's plug-in. */
        void frozen(Severity severity, Optional<Culprit> culprit, String stack);
    }

    /** How long it has lasted. */
    enum Severity {
        /** 200 ms: felt. */
        SLOW(200),
        /** 2 s: a person waits. */
        STUCK(2_000),
        /** 10 s: nobody believes in it any more. */
        DEAD(10_000),
        /** 15 s: nor did it wake up when it was asked to. */
        LOST(15_000);

        private final long millis;

        Severity(long millis) {
            this.millis = millis;
        }
    }

    ScreenWatch(Pulse pulse, StackOwners owners, Frozen frozen) {
        this.pulse = pulse;
        this.owners = owners;
        this.frozen = frozen;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void watch() {
        while (open) {
            try {
                Thread.sleep(STEP_MS);
                look(System.nanoTime());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) { // the watch must go on, without memory too
                LOG.warn("The watch stumbled", e);
            }
        }
    }

    private void look(long now) {
        long since = pulse.since();
        if (since != told) {
            told = since;
            level = 0;
        }
        Severity[] all = Severity.values();
        if (since != 0 && level < all.length && now - since > all[level].millis * MILLION) {
            StackTraceElement[] stack = pulse.thread().getStackTrace();
            if (since == pulse.since() && !isIdle(stack)) {
                tell(all[level], stack);
                level++;
            }
        }
    }

    /** An event that opened a dialog waits in the queue for the next one: that is no freeze. */
    static boolean isIdle(StackTraceElement... stack) {
        return Arrays.stream(stack)
                .limit(8)
                .anyMatch(frame -> frame.getMethodName().equals("getNextEvent")
                        && frame.getClassName().equals("java.awt.EventQueue"));
    }

    private void tell(Severity severity, StackTraceElement... stack) {
        Optional<Culprit> culprit = owners.of(stack);
        String text =
                Arrays.stream(stack).limit(FRAMES).map(frame -> "\tat " + frame).collect(Collectors.joining("\n"));
        LOG.info(
                "The screen stands still for more than {} ms, in {}\n{}",
                severity.millis,
                culprit.map(Object::toString).orElse("code of the product"),
                text);
        frozen.frozen(severity, culprit, text);
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
