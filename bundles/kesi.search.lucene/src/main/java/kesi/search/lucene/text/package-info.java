/**
 * From raw text to what is compared: {@link kesi.search.lucene.text.Folding} folds characters, {@link
 * kesi.search.lucene.text.Units} cuts folded text into units with their places in the raw text, {@link
 * kesi.search.lucene.text.Phrase} is a run of units that is found exactly, {@link
 * kesi.search.lucene.text.Synonyms} gives
 * the phrases that mean the same. Pure Java, no index.
 */
@NullMarked
package kesi.search.lucene.text;

import org.jspecify.annotations.NullMarked;
