/** Keeps the layouts of the workspace and brings the commands about them, with or without a window. */
@NullMarked
package kesi.shell.layout;

import org.jspecify.annotations.NullMarked;
