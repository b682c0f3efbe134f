/** Tests of the window's parts that need no display. */
@NullMarked
package kesi.shell.swing.window;

import org.jspecify.annotations.NullMarked;
