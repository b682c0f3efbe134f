/**
 * What the window says without asking: short notices in the status bar with a small history, and slips in the corner
 * that lead to a result. Nothing here takes the focus or stands in the way; everything is reached by keyboard and told
 * to assistive technology.
 */
@NullMarked
package kesi.shell.swing.notice;

import org.jspecify.annotations.NullMarked;
