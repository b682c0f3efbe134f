/** The page that a person sees first: the next sensible steps, what changed last, where to go. */
@NullMarked
package kesi.shell.swing.welcome;

import org.jspecify.annotations.NullMarked;
