/** Tests of palette. */
@NullMarked
package kesi.shell.swing.palette;

import org.jspecify.annotations.NullMarked;
