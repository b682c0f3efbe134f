/**
 * What a person opened, read in and produced last: {@link kesi.shell.swing.recent.RecentThings} notes it over restarts,
 * the welcome page shows it, {@code file:open} opens a file again.
 */
@NullMarked
package kesi.shell.swing.recent;

import org.jspecify.annotations.NullMarked;
