package kesi.news.api;

import kesi.core.api.value.Ref;

/**
 * Another item with the same or nearly the same text. Such items are told, never merged.
 *
 * @param kind how alike they are
 * @param other the item that was there before
 * @param likeness the share of five-character runs that both have, 0 to 1
 */
public record Alike(Kind kind, Ref other, double likeness) {
    /** How alike two items are. */
    public enum Kind {
        /** The same text in the same publication. */
        SAME,
        /** The same text in another publication. */
        REPRINT,
        /** Nearly the same text. */
        NEAR
    }
}
