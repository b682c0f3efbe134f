/** Tests of search. */
@NullMarked
package kesi.shell.swing.search;

import org.jspecify.annotations.NullMarked;
