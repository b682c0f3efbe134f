/**
 * Recognises contests in texts of other areas. {@link kesi.competition.provider.extract.ContestExtractor} finds their
 * names and, where a text tells of one contest alone, the facts that it states, each with its passage. Nothing is
 * concluded: what a text does not say stays empty.
 */
@NullMarked
package kesi.competition.provider.extract;

import org.jspecify.annotations.NullMarked;
