/** A window with sample records, for tests and for looking at. */
@NullMarked
package kesi.shell.swing.sample;

import org.jspecify.annotations.NullMarked;
