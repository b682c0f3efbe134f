/** Keys that start commands: how they are shown, pressed and changed. */
@NullMarked
package kesi.shell.swing.key;

import org.jspecify.annotations.NullMarked;
