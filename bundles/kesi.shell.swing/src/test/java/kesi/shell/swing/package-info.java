/** Tests of the window. */
@NullMarked
package kesi.shell.swing;

import org.jspecify.annotations.NullMarked;
