package kesi.shell.swing.care;

import java.util.ArrayList;
import java.util.List;

/** What a sweep found of a bundle that left. Safe for use by any thread. */
public final class Swept {

    private final List<Found> found = new ArrayList<>();

    /**
     * One thing that the bundle left.
     *
     * @param kind what it is, the end of a message key
     * @param what which one, in the words of the code
     * @param undone whether it was taken away; otherwise it is only named
     */
    public record Found(String kind, String what, boolean undone) {}

    /** It was there and is gone now. */
    void undone(String kind, Object what) {
        add(new Found(kind, describe(what), true));
    }

    /** It is there and stays. */
    void named(String kind, String what) {
        add(new Found(kind, what, false));
    }

    /** All that was found, in the order of the sweeps. */
    public synchronized List<Found> all() {
        return List.copyOf(found);
    }

    private synchronized void add(Found one) {
        found.add(one);
    }

    /** Never the thing's own words: its code is about to vanish. */
    private static String describe(Object what) {
        return what instanceof String text ? text : what.getClass().getName();
    }
}
