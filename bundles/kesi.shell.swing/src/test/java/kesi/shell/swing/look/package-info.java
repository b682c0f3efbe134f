/** Tests of themes and sizes. */
@NullMarked
package kesi.shell.swing.look;

import org.jspecify.annotations.NullMarked;
