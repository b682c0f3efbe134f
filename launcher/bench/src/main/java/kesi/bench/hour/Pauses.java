package kesi.bench.hour;

import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Asks the event thread again and again whether it is there, and looks at its stack while it is not. A pause is the
 * time between a question and its answer; beside it stands what the thread itself was busy, for machines that do other
 * work, too.
 */
public final class Pauses implements AutoCloseable {
    private static final long LOOK_AFTER = TimeUnit.MILLISECONDS.toNanos(15);
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long NAP = TimeUnit.MILLISECONDS.toNanos(1);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Pause> pauses = new ArrayList<>();
    private final Thread watch = new Thread(this::watch, "bench-pauses");
    private volatile boolean over;
    private volatile String doing = "start";

    /**
     * One answer of the event thread.
     *
     * @param wall milliseconds until it came
     * @param busy milliseconds of processor time of the thread meanwhile
     * @param doing what the hand did then
     * @param stack where the thread was most often, innermost first; empty for a quick answer
     */
    public record Pause(double wall, double busy, String doing, List<StackTraceElement> stack) {}

    private static final class Probe implements Runnable {
        private final ThreadMXBean threads;
        private final Thread asking = Thread.currentThread();
        private volatile @Nullable Thread screen;
        private volatile long busyBefore;
        private volatile long answered;

        Probe(ThreadMXBean threads) {
            this.threads = threads;
        }

        @Override
        public void run() {
            screen = Thread.currentThread();
            busyBefore = threads.getCurrentThreadCpuTime();
            answered = System.nanoTime();
            LockSupport.unpark(asking);
        }
    }

    /** Begins to watch. */
    public void start() {
        watch.setDaemon(true);
        watch.setPriority(Thread.MAX_PRIORITY);
        watch.start();
    }

    /** What the hand does from now on. */
    public void doing(String what) {
        doing = what;
    }

    /** Everything so far. */
    public List<Pause> all() {
        synchronized (pauses) {
            return List.copyOf(pauses);
        }
    }

    private void watch() {
        Thread screen = null;
        long busy = 0;
        while (!over) {
            Probe probe = new Probe(threads);
            String now = doing;
            long asked = System.nanoTime();
            EventQueue.invokeLater(probe);
            List<StackTraceElement[]> seen = answer(probe, screen, asked);
            screen = probe.screen;
            double busyMillis = busy == 0 ? 0 : (probe.busyBefore - busy) / 1e6;
            busy = probe.busyBefore;
            Pause pause = new Pause((probe.answered - asked) / 1e6, busyMillis, now, most(seen));
            synchronized (pauses) {
                pauses.add(pause);
            }
            LockSupport.parkNanos(NAP);
        }
    }

    private static List<StackTraceElement[]> answer(Probe probe, @Nullable Thread screen, long asked) {
        List<StackTraceElement[]> seen = new ArrayList<>();
        long look = asked + LOOK_AFTER;
        while (probe.answered == 0) {
            LockSupport.parkNanos(Math.max(100_000, Math.min(LOOK_EVERY, look - System.nanoTime())));
            if (screen != null && probe.answered == 0 && System.nanoTime() >= look) {
                seen.add(screen.getStackTrace());
                look = System.nanoTime() + LOOK_EVERY;
            }
        }
        return seen;
    }

    /** The stack whose innermost method of ours was seen most often. */
    private static List<StackTraceElement> most(List<StackTraceElement[]> seen) {
        Map<String, List<StackTraceElement[]>> byOwner = new HashMap<>();
        seen.forEach(stack -> byOwner.computeIfAbsent(Stacks.owner(List.of(stack)), owner -> new ArrayList<>())
                .add(stack));
        return byOwner.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(stacks -> List.of(stacks.get(stacks.size() / 2)))
                .orElse(List.of());
    }

    @Override
    public void close() {
        over = true;
    }
}
