package kesi.product.trial;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a generation consists of, as a trial expects it. Immutable.
 *
 * @param versions of the installed features by their names
 * @param homes the departments for which they came first
 * @param shipped whether the feature of the distribution is switched on
 */
record Content(Map<String, Integer> versions, Map<String, String> homes, boolean shipped) {

    static final String SHIPPED = "shipped";

    Content {
        versions = Map.copyOf(versions);
        homes = Map.copyOf(homes);
    }

    /** The distribution alone. */
    static Content distribution() {
        return new Content(Map.of(), Map.of(), true);
    }

    /** With a feature, in place of an earlier version. */
    Content with(String name, int version, String department) {
        Map<String, Integer> all = new TreeMap<>(versions);
        all.put(name, version);
        Map<String, String> from = new TreeMap<>(homes);
        from.putIfAbsent(name, department);
        return new Content(all, from, shipped);
    }

    /** Without a feature. */
    Content without(String name) {
        Map<String, Integer> all = new TreeMap<>(versions);
        all.remove(name);
        Map<String, String> from = new TreeMap<>(homes);
        from.remove(name);
        return new Content(all, from, shipped && !name.equals(SHIPPED));
    }

    /** What runs of it in a department, as a process tells it. */
    String running(String department) {
        TreeSet<String> all = new TreeSet<>();
        versions.forEach((name, version) -> {
            if (department.equals(homes.get(name))) {
                all.add("trial." + name + " " + version);
            }
        });
        if (shipped && department.equals("one")) {
            all.add("trial." + SHIPPED + " 1");
        }
        return String.join(",", all);
    }
}
