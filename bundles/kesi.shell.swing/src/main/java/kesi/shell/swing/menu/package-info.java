/** The menu bar, built from the commands of the loaded bundles. */
@NullMarked
package kesi.shell.swing.menu;

import org.jspecify.annotations.NullMarked;
