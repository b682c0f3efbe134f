/** The look: theme, icons, and texts that are never taken for markup. */
@NullMarked
package kesi.shell.swing.look;

import org.jspecify.annotations.NullMarked;
