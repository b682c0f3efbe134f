/**
 * The index on disk. {@link kesi.search.lucene.index.Keeper} owns it: one thread writes, follows the journal and
 * commits,
 * so that neither a waiting caller nor an interrupted one can harm it. {@link kesi.search.lucene.index.Documents} makes
 * what is written, {@link kesi.search.lucene.index.Names} says how the index calls its fields.
 */
@NullMarked
package kesi.search.lucene.index;

import org.jspecify.annotations.NullMarked;
