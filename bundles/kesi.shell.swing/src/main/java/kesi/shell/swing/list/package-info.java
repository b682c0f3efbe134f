/**
 * Lists of records of any number. A {@link kesi.shell.swing.list.RowStore} keeps the ids and, once somebody
 * filters or
 * sorts, the folded words and sort keys of every row closely in memory; the rows themselves are read when they
 * are on
 * the screen. Everything that takes time happens in the background: the event dispatch thread only draws.
 */
@NullMarked
package kesi.shell.swing.list;

import org.jspecify.annotations.NullMarked;
