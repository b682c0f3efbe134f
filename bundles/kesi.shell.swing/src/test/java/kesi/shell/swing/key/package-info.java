/** Tests of palette. */
@NullMarked
package kesi.shell.swing.key;

import org.jspecify.annotations.NullMarked;
