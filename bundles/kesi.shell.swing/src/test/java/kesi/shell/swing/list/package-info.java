/** Tests of lists of any number of rows. */
@NullMarked
package kesi.shell.swing.list;

import org.jspecify.annotations.NullMarked;
