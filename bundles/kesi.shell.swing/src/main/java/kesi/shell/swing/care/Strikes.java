package kesi.shell.swing.care;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts how often a plug-in failed lately. Safe for use by any thread. */
public final class Strikes {

    static final int ENOUGH = 3;
    static final Duration LATELY = Duration.ofMinutes(10);

    private final Map<String, Deque<Instant>> strikes = new HashMap<>();

    /** One more; answers whether it was one too many. The count begins anew then. */
    public synchronized boolean strike(String bundle, Instant now) {
        Deque<Instant> lately = strikes.computeIfAbsent(bundle, name -> new ArrayDeque<>());
        lately.addLast(now);
        while (Duration.between(lately.getFirst(), now).compareTo(LATELY) > 0) {
            lately.removeFirst();
        }
        if (lately.size() < ENOUGH) {
            return false;
        }
        strikes.remove(bundle);
        return true;
    }
}
