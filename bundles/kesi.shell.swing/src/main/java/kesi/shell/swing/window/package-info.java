/** The main window: frame, tool bar, rail of perspectives, status bar, and the services that views see of it. */
@NullMarked
package kesi.shell.swing.window;

import org.jspecify.annotations.NullMarked;
