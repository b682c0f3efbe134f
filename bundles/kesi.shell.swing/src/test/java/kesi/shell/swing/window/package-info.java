/** The window's parts without a display. */
@NullMarked
package kesi.shell.swing.window;

import org.jspecify.annotations.NullMarked;
