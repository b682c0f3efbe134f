/** The commands about layouts, perspectives, views and tabs. */
@NullMarked
package kesi.shell.layout.command;

import org.jspecify.annotations.NullMarked;
