package kesi.launcher.run;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kesi.launcher.Mode;
import kesi.launcher.dist.Hashes;
import org.slf4j.LoggerFactory;

/**
 * Reads every jar again while the window is open. A start trusts jars that nobody touched since the last time; what
 * decayed on the disk meanwhile looks untouched, too, and is found here.
 */
final class SecondLook implements AutoCloseable {
    private static final long PAUSE_SECONDS = Integer.getInteger("kesi.look.seconds", 60);

    private static final long BREATH_MILLIS = 20;

    private final Thread thread;

    private SecondLook(Runnable work) {
        thread = new Thread(work, "kesi-second-look");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    /** Looks a while after the start; commands and the console are too short for it. */
    static SecondLook at(List<Path> jars, Hashes hashes, Mode mode) {
        SecondLook look = new SecondLook(() -> {
            try {
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
                for (Path jar : jars) {
                    hashes.look(jar)
                            .ifPresent(changed ->
                                    LoggerFactory.getLogger(SecondLook.class).error("Changed on disk: {}", changed));
                    TimeUnit.MILLISECONDS.sleep(BREATH_MILLIS);
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        if (mode == Mode.WINDOW) {
            look.thread.start();
        }
        return look;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
