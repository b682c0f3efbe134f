package kesi.shell.swing.care;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kesi.deploy.api.PluginUsage;

/** What each plug-in costs the window. Safe for use by any thread. */
final class Usage {

    private static final int STACKS = 5;

    private final Map<String, Count> counts = new TreeMap<>();

    private static final class Count {
        private long events;
        private long nanos;
        private long longest;
        private long bytes;
        private int freezes;
        private int failures;
        private final java.util.ArrayDeque<String> stacks = new java.util.ArrayDeque<>();
    }

    synchronized void dispatched(String bundle, long nanos, long bytes) {
        Count count = count(bundle);
        count.events++;
        count.nanos += nanos;
        count.bytes += Math.max(0, bytes);
        count.longest = Math.max(count.longest, nanos);
    }

    synchronized void froze(String bundle, String stack) {
        Count count = count(bundle);
        count.freezes++;
        count.stacks.addLast(stack);
        if (count.stacks.size() > STACKS) {
            count.stacks.removeFirst();
        }
    }

    synchronized void failed(String bundle) {
        count(bundle).failures++;
    }

    /** Who asked for most memory; empty while nobody asked for any. */
    synchronized Optional<String> greediest() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue().bytes > 0)
                .max(Comparator.comparingLong(entry -> entry.getValue().bytes))
                .map(Map.Entry::getKey);
    }

    synchronized List<PluginUsage> all() {
        return counts.entrySet().stream()
                .map(entry -> usage(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PluginUsage usage(String bundle, Count count) {
        return new PluginUsage(
                bundle,
                new PluginUsage.Screen(count.events, count.nanos, count.longest, count.freezes),
                count.failures,
                count.bytes,
                Live.threads()
                        .filter(thread -> thread.getName().startsWith(bundle))
                        .map(Thread::getName)
                        .toList(),
                List.copyOf(count.stacks));
    }

    private Count count(String bundle) {
        return counts.computeIfAbsent(bundle, name -> new Count());
    }
}
