/** What runs in the background, in the status bar. */
@NullMarked
package kesi.shell.swing.task;

import org.jspecify.annotations.NullMarked;
