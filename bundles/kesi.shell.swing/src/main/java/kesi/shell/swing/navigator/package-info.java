/** The tree of perspectives, record types and views. */
@NullMarked
package kesi.shell.swing.navigator;

import org.jspecify.annotations.NullMarked;
