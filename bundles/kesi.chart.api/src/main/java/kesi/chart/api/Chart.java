package kesi.chart.api;

import java.math.BigDecimal;
import java.util.List;
import kesi.core.api.text.Message;

/**
 * The figures of a chart. Immutable.
 *
 * @param plan what it shows
 * @param title what it is, for people who see it and for people who cannot
 * @param group what the groups are
 * @param measure what the figures are
 * @param groups the groups in the order in which they are drawn
 * @param series one for each part; exactly one when nothing parts the groups
 * @param counted how many records it counts
 */
public record Chart(
        ChartPlan plan,
        Message title,
        Message group,
        Message measure,
        List<Message> groups,
        List<Series> series,
        long counted) {

    public Chart {
        groups = List.copyOf(groups);
        series = List.copyOf(series);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /**
     * The figures of one part.
     *
     * @param name what the part is
     * @param values one for each group, in the order of the groups
     */
    public record Series(Message name, List<BigDecimal> values) {

        public Series {
            values = List.copyOf(values);
        }
    }
}
