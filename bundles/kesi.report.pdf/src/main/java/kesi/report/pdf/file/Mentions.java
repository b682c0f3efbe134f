package kesi.report.pdf.file;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** On which pages names stand that an index lists. Used by one thread. */
public final class Mentions {

    private final Map<String, Set<Integer>> pages = new LinkedHashMap<>();

    Mentions() {}

    void add(String name, int page) {
        pages.computeIfAbsent(name, fresh -> new LinkedHashSet<>()).add(page);
    }

    /** The names so far in the order of their first place, each with its pages' objects ({@link Leaf#page}). */
    public Map<String, Set<Integer>> pages() {
        return pages;
    }
}
