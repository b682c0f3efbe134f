/** The commands over real files, with and without a window. */
@NullMarked
package kesi.shell.layout.command;

import org.jspecify.annotations.NullMarked;
