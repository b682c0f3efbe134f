/** Tests of menu. */
@NullMarked
package kesi.shell.swing.menu;

import org.jspecify.annotations.NullMarked;
