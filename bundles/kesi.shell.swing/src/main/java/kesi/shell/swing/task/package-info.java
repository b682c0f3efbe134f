/**
 * What runs in the background: {@link kesi.shell.swing.task.TaskStrip} in the status bar, {@link
 * kesi.shell.swing.task.TaskView} with all of the session, {@link kesi.shell.swing.task.Endings} which tells what ended
 * while nobody looked, and {@link kesi.shell.swing.task.Unfinished} for whoever asks before closing.
 */
@NullMarked
package kesi.shell.swing.task;

import org.jspecify.annotations.NullMarked;
