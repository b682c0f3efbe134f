package kesi.news.api;

import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;

/**
 * A passage of an item, before it is known under which reference the item is kept.
 *
 * @param paragraph counted from 1; 0 is the title, -1 the byline
 * @param start first UTF-16 unit of the raw paragraph, from 0
 * @param end one past the last
 */
public record Span(int paragraph, int start, int end) {
    /** The same as evidence in a record. */
    public Evidence.Passage in(Ref item) {
        return new Evidence.Passage(item, paragraph, start, end);
    }
}
