/** Tests of screen. */
@NullMarked
package kesi.shell.swing.screen;

import org.jspecify.annotations.NullMarked;
