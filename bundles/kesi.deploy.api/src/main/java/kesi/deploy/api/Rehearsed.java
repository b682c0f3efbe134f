package kesi.deploy.api;

import java.util.List;

/**
 * What an archive did in a second process on a copy of the data, beside what is there today.
 *
 * @param feature its id with the version
 * @param sound whether nothing is worse than today
 * @param rows everything that was looked at
 */
public record Rehearsed(String feature, boolean sound, List<Row> rows) {

    public Rehearsed {
        rows = List.copyOf(rows);
    }

    /**
     * One thing that was looked at.
     *
     * @param what a feature, a check, a report, the store
     * @param today what it is now; empty when it is not here
     * @param then what it would be; empty when it would be gone
     */
    public record Row(String what, String today, String then) {}
}
