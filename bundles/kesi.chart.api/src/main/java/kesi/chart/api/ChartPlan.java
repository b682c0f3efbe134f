package kesi.chart.api;

import java.util.Optional;

/**
 * What a chart counts and how it is drawn.
 *
 * @param type the record type, for example {@code news.item}
 * @param filter words that all stand in a record's columns, parted by blanks; empty: every record
 * @param by what the records are grouped by
 * @param sum the number field that is added up; empty: records are counted
 * @param kind how it is drawn
 * @param most at most so many groups, 1 to 200, the largest; the others are drawn as one group; groups in time are all
 *     drawn
 */
public record ChartPlan(String type, String filter, Grouping by, Optional<String> sum, Kind kind, int most) {

    /** How many groups are drawn when nobody says. */
    public static final int USUAL_GROUPS = 12;

    private static final int MOST_GROUPS = 200;

    public ChartPlan {
        if (most < 1 || most > MOST_GROUPS) {
            throw new IllegalArgumentException("Groups must be 1 to " + MOST_GROUPS + ", not " + most);
        }
    }

    /** Counts all records of a type by one field, as bars. */
    public static ChartPlan counting(String type, String field) {
        return new ChartPlan(
                type, "", new Grouping(field, Grain.MONTH, Optional.empty()), Optional.empty(), Kind.BAR, USUAL_GROUPS);
    }

    /**
     * What records are grouped by.
     *
     * @param field a field of the record type, for example {@code kind}
     * @param grain how fine groups of a date field are
     * @param split a second field that parts each group; empty: none
     */
    public record Grouping(String field, Grain grain, Optional<String> split) {}

    /** How fine groups of dates are. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    /** How a chart is drawn. */
    public enum Kind {
        BAR,
        LINE,
        SHARE
    }
}
