/**
 * The window's care for plug-ins that are careless. When a bundle has stopped, {@link
 * kesi.shell.swing.care.WindowSweeper} sends the sweeps through the JDK: what the bundle left there is undone, and what
 * cannot be undone is named. {@link kesi.shell.swing.care.Guarded} is the one place through which the window calls into
 * a plug-in. {@link kesi.shell.swing.care.PlugInCare} watches over the open window: whoever throws, or holds the event
 * dispatch thread up, is named and counted, and {@link kesi.shell.swing.care.Strikes} decide who has to rest.
 */
@NullMarked
package kesi.shell.swing.care;

import org.jspecify.annotations.NullMarked;
