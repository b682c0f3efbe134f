/**
 * The window. {@link kesi.shell.swing.WindowEntry} is where the launcher hands over; everything else hangs on it.
 */
@NullMarked
package kesi.shell.swing;

import org.jspecify.annotations.NullMarked;
