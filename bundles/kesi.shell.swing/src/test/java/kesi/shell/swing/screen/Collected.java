package kesi.shell.swing.screen;

import java.lang.ref.WeakReference;
import java.time.Duration;

/** Whether the collector took something, asked with patience. */
final class Collected {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Collected() {}

    static boolean is(WeakReference<?> gone) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (gone.get() != null && System.nanoTime() < end) {
            System.gc();
            Screen.call(() -> true);
            Thread.sleep(20);
        }
        return gone.get() == null;
    }
}
