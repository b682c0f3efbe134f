package kesi.shell.swing.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How long a piece of work will still take, once that can be said honestly: after some seconds and some progress, and
 * only while the pace of late is about the pace of the whole.
 */
final class Remaining {

    private static final Duration SOONEST = Duration.ofSeconds(3);
    private static final double LEAST = 0.05;
    private static final double STEADY = 2;
    private static final int KEPT = 240;

    private final Deque<Standing> standings = new ArrayDeque<>();

    private record Standing(Instant at, double fraction) {}

    /** The work stands there now. Work that goes back begins anew. */
    void add(Instant at, double fraction) {
        if (!standings.isEmpty() && standings.getLast().fraction() > fraction) {
            standings.clear();
        }
        if (standings.size() == KEPT) {
            thin();
        }
        standings.add(new Standing(at, fraction));
    }

    /** How long it will still take; empty while nobody can know. */
    Optional<Duration> left() {
        if (standings.isEmpty()) {
            return Optional.empty();
        }
        Standing first = standings.getFirst();
        Standing last = standings.getLast();
        Duration elapsed = Duration.between(first.at(), last.at());
        if (elapsed.compareTo(SOONEST) < 0 || last.fraction() - first.fraction() < LEAST) {
            return Optional.empty();
        }
        double whole = pace(first, last);
        double late = pace(middle(first.at().plus(elapsed.dividedBy(2))), last);
        boolean steady = late > 0 && whole / late < STEADY && late / whole < STEADY;
        return steady
                ? Optional.of(Duration.ofMillis(Math.round((1 - last.fraction()) / ((whole + late) / 2))))
                : Optional.empty();
    }

    private Standing middle(Instant at) {
        return standings.stream()
                .filter(one -> !one.at().isBefore(at))
                .findFirst()
                .orElseThrow();
    }

    private static double pace(Standing from, Standing to) {
        double millis = Duration.between(from.at(), to.at()).toMillis();
        return millis <= 0 ? 0 : (to.fraction() - from.fraction()) / millis;
    }

    /** Every other one is enough when there are many. */
    private void thin() {
        boolean[] keep = {false};
        standings.removeIf(one -> {
            keep[0] = !keep[0];
            return !keep[0];
        });
    }
}
