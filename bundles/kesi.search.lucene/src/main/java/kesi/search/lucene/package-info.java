/**
 * The search index on Lucene: {@code text} turns text into terms, {@code index} follows the journal, {@code query}
 * reads
 * and answers questions, {@code command} brings them to the console.
 */
@NullMarked
package kesi.search.lucene;

import org.jspecify.annotations.NullMarked;
