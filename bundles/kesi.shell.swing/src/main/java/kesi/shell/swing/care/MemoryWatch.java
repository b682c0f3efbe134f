package kesi.shell.swing.care;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.shell.swing.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the memory is nearly used up right after it was collected, and who goes on asking for it: first that
 * plug-in is named, and when the last of it goes, it is stopped.
 */
final class MemoryWatch implements Runnable {

    private static final double LITTLE = 0.80;
    private static final double NOTHING = 0.92;
    private static final long PAUSE_NANOS = 5_000_000_000L;
    private static final int SAMPLES = 20;
    private static final int SAMPLE_MS = 20;

    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final StackOwners owners;
    private final Verdicts verdicts;
    private final Optional<MemoryPoolMXBean> old = old();
    private long asked = System.nanoTime() - PAUSE_NANOS;
    private boolean told;
    private boolean held;

    MemoryWatch(StackOwners owners, Verdicts verdicts) {
        this.owners = owners;
        this.verdicts = verdicts;
    }

    private static Optional<MemoryPoolMXBean> old() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.isCollectionUsageThresholdSupported()
                        && pool.getUsage().getMax() > 0)
                .reduce((young, old) -> old);
    }

    @Override
    public void run() {
        double used = old.map(this::used).orElse(0.0);
        told = told && used > LITTLE;
        held = held && used > LITTLE;
        if (used > NOTHING && !held) {
            culprit().ifPresent(one -> {
                held = true;
                verdicts.hold(one, Texts.of("plugin.memory.last", one.method()));
            });
        } else if (used > LITTLE && !told) {
            culprit().ifPresent(one -> {
                told = true;
                verdicts.failed(one, Texts.of("plugin.memory", one.bundle(), one.method()), one.method());
            });
        }
    }

    /** What is used may be waste: the collector is asked first, though not all the time. */
    @SuppressWarnings("CallToSystemGC")
    private double used(MemoryPoolMXBean pool) {
        if (share(pool.getUsage()) < LITTLE) {
            return 0;
        }
        if (System.nanoTime() - asked > PAUSE_NANOS) {
            System.gc();
            asked = System.nanoTime();
        }
        return share(pool.getCollectionUsage());
    }

    private static double share(@Nullable MemoryUsage usage) {
        return usage == null ? 0 : (double) usage.getUsed() / usage.getMax();
    }

    /** Whoever asks for most in the next moment, else whoever asked for most of the window's events. */
    private Optional<Culprit> culprit() {
        Map<Culprit, Long> asked = new HashMap<>();
        Map<Long, Long> before = new HashMap<>();
        for (int i = 0; i < SAMPLES; i++) {
            List<Thread> live = Live.threads().toList();
            live.forEach(thread -> sample(thread, before, asked));
            try {
                Thread.sleep(SAMPLE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return greediest(asked).or(verdicts::greediest);
    }

    /** The plug-in that asked for most, and where it asked for most. */
    static Optional<Culprit> greediest(Map<Culprit, Long> asked) {
        Map<String, Long> sums = asked.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().bundle(), Collectors.summingLong(Map.Entry::getValue)));
        return asked.entrySet().stream()
                .max(Comparator.<Map.Entry<Culprit, Long>>comparingLong(
                                entry -> sums.getOrDefault(entry.getKey().bundle(), 0L))
                        .thenComparing(Map.Entry.comparingByValue()))
                .map(Map.Entry::getKey);
    }

    private void sample(Thread thread, Map<Long, Long> before, Map<Culprit, Long> asked) {
        long now = threads.getThreadAllocatedBytes(thread.getId());
        long more = now - before.getOrDefault(thread.getId(), now);
        before.put(thread.getId(), now);
        if (more > 0) {
            owners.of(thread.getStackTrace()).ifPresent(one -> asked.merge(one, more, Long::sum));
        }
    }
}
