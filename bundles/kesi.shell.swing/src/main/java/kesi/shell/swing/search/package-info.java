/** Searching: hits with marked snippets and facets. */
@NullMarked
package kesi.shell.swing.search;

import org.jspecify.annotations.NullMarked;
