package kesi.report.api.block;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan over time: a bar for each piece of work.
 *
 * @param title over the plan
 * @param bars from top to bottom
 */
public record Gantt(String title, List<Bar> bars) implements Block {

    public Gantt {
        bars = List.copyOf(bars);
    }

    /**
     * A piece of work.
     *
     * @param label before the bar
     * @param from its first day
     * @param to its last day, not before the first; the same day is a milestone
     */
    public record Bar(String label, LocalDate from, LocalDate to) {
        public Bar {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(label + " ends on " + to + " before it begins on " + from);
            }
        }
    }
}
