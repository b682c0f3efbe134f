package kesi.shell.swing.arrange;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list that is open in some view. Used on the event dispatch thread. */
public interface OpenList extends OpenPanel {

    /** The type of its records; empty for a table of texts. */
    String type();

    /**
     * Shows only rows that have all these words, and in each of these columns one of the values.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE when it cannot filter by such values
     */
    void filter(String words, Map<String, Set<String>> values);

    /**
     * Sorts by columns.
     *
     * @param by names of columns, a minus before those that begin with large values; for a table of texts their
     *     numbers, from 1
     * @throws kesi.core.api.problem.Problem of kind USAGE when there is no such column
     */
    void sort(List<String> by);

    /**
     * Shows columns.
     *
     * @param names in their order; none for those from the start
     * @throws kesi.core.api.problem.Problem of kind USAGE when there is no such column or they are fixed
     */
    void columns(List<String> names);

    /**
     * Shows how many rows have each value of a column.
     *
     * @param column its name; empty for no groups
     * @throws kesi.core.api.problem.Problem of kind USAGE when there is no such column or it has no groups
     */
    void group(String column);
}
