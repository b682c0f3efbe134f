package kesi.search.api;

import java.util.List;
import java.util.Map;
import kesi.core.api.value.Ref;

/**
 * What was found. Immutable.
 *
 * @param total how many records match in all, exact
 * @param tookMs how long it took, in milliseconds
 * @param hits the window that was asked for
 * @param facets values and their counts by field, the most frequent first
 */
public record Results(long total, long tookMs, List<Hit> hits, Map<String, List<Count>> facets) {

    public Results {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /**
     * One record that matches.
     *
     * @param ref the record
     * @param title its title
     * @param snippet the passage around the first match, raw text
     * @param marks where the words of the query stand in the snippet, in order, not overlapping
     * @param score relevance, comparable within one answer only
     */
    public record Hit(Ref ref, String title, String snippet, List<Mark> marks, double score) {

        public Hit {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A marked stretch.
     *
     * @param start first UTF-16 unit, from 0
     * @param end one past the last
     */
    public record Mark(int start, int end) {}

    /** A value and in how many matching records it occurs. */
    public record Count(String value, long records) {}
}
