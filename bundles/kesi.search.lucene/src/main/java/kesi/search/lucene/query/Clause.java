package kesi.search.lucene.query;

import java.util.Optional;

/**
 * One thing that a question asks for.
 *
 * @param field where it must stand; empty for anywhere
 * @param text what a person typed, without the signs of the syntax
 * @param prefix whether a star followed
 * @param excluded whether it must not occur
 */
record Clause(Optional<String> field, String text, boolean prefix, boolean excluded) {}
