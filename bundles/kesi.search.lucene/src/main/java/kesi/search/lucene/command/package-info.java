/**
 * The commands {@code search:query}, {@code search:rebuild} and {@code search:status}.
 */
@NullMarked
package kesi.search.lucene.command;

import org.jspecify.annotations.NullMarked;
