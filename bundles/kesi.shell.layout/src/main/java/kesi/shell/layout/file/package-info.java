/** Layouts on the disk: written whole or not at all, and read as far as they are sound. */
@NullMarked
package kesi.shell.layout.file;

import org.jspecify.annotations.NullMarked;
