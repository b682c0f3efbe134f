/** Layouts on the disk. */
@NullMarked
package kesi.shell.layout.file;

import org.jspecify.annotations.NullMarked;
