/** The command palette: everything that can be done, found by a few letters. */
@NullMarked
package kesi.shell.swing.palette;

import org.jspecify.annotations.NullMarked;
