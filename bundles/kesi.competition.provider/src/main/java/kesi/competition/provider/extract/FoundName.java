package kesi.competition.provider.extract;

import java.util.Optional;
import kesi.core.api.value.Evidence;

/**
 * A contest's name in a text.
 *
 * @param name the name without its stage
 * @param stage the stage named right behind it, or empty
 * @param series the series named right before it, or empty
 * @param strong whether an edition, a year or a place tells that a contest of its own is meant and no brand alone
 * @param paragraph the paragraph
 * @param start where it starts in the paragraph
 * @param evidence the passage
 */
record FoundName(
        String name,
        Optional<String> stage,
        Optional<String> series,
        boolean strong,
        FlatText paragraph,
        int start,
        Evidence evidence) {}
