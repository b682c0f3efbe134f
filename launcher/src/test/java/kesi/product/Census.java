package kesi.product;

import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.swing.UIManager;

/**
 * What lives in the process: counted by a walk over the whole heap, which collects it first.
 *
 * @param threads how many of each name without its numbers
 * @param listeners of the toolkit, the keyboard and the look and feel
 * @param objects how many of each class of the product, of its class loaders too
 */
record Census(Map<String, Long> threads, int listeners, Map<String, Long> objects) {
    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";

    /** Threads of pools that end by themselves when there is nothing to do. */
    private static final List<String> COME_AND_GO =
            List.of("kesi-task-", "FelixResolver-", ":connection-", "process reaper", "Common-Cleaner");

    /** What is remembered on purpose, up to a few hundred each: ended tasks, problems, certificates. */
    private static final List<String> REMEMBERED = List.of(
            "kesi.core.provider.task.",
            "kesi.core.api.",
            "kesi.deploy.provider.departure.",
            "kesi.deploy.provider.leak.",
            "kesi.deploy.api.",
            "kesi.shell.swing.problem.");

    /** The last class loader of a bundle may be remembered with what was used last; it goes with the next use. */
    private static final int REMEMBERED_LAST = 12;

    /** Fewer objects may belong to what was looked at last. */
    private static final int TELLING = 50;

    static Census now() {
        Map<String, Long> threads = Thread.getAllStackTraces().keySet().stream()
                .map(thread -> thread.getName().replaceAll("\\d+", "#"))
                .filter(name -> COME_AND_GO.stream().noneMatch(name::contains))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        return new Census(threads, countListeners(), histogram());
    }

    private static int countListeners() {
        KeyboardFocusManager keys = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        return Toolkit.getDefaultToolkit().getAWTEventListeners().length
                + keys.getPropertyChangeListeners().length
                + keys.getVetoableChangeListeners().length
                + UIManager.getPropertyChangeListeners().length;
    }

    private static Map<String, Long> histogram() {
        try {
            String text = String.valueOf(ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()}));
            return text.lines()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(words -> words.length >= 4 && words[0].endsWith(":"))
                    .filter(words -> isOurs(words[3]))
                    .collect(Collectors.toMap(
                            words -> words[3].replaceAll("\\$\\$Lambda.*", "\\$\\$Lambda"),
                            words -> Long.valueOf(words[1]),
                            Long::sum,
                            TreeMap::new));
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isOurs(String type) {
        return type.startsWith("kesi.") && !type.startsWith("kesi.product.") || type.equals(LOADER);
    }

    /** How much there is in all. */
    long sum() {
        return objects.values().stream().mapToLong(Long::longValue).sum()
                + threads.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What there is more of than before: every thread, listener and class loader, and objects from one a cycle on. */
    List<String> moreThan(Census before, int cycles) {
        List<String> more = new ArrayList<>();
        threads.forEach((name, count) -> {
            if (count > before.threads.getOrDefault(name, 0L)) {
                more.add(count + " threads " + name + " instead of " + before.threads.getOrDefault(name, 0L));
            }
        });
        if (listeners > before.listeners) {
            more.add(listeners + " listeners instead of " + before.listeners);
        }
        objects.forEach((type, count) -> {
            long most = before.objects.getOrDefault(type, 0L)
                    + (type.equals(LOADER) ? REMEMBERED_LAST : Math.max(TELLING, cycles - 1));
            if (count > most && REMEMBERED.stream().noneMatch(type::startsWith)) {
                more.add(count + " of " + type + " instead of " + before.objects.getOrDefault(type, 0L));
            }
        });
        return more;
    }

    @Override
    public String toString() {
        return threads.values().stream().mapToLong(Long::longValue).sum() + " threads, " + listeners + " listeners, "
                + objects.getOrDefault(LOADER, 0L) + " class loaders of bundles, "
                + objects.values().stream().mapToLong(Long::longValue).sum() + " objects of the product";
    }
}
