/** Tests of fonts. */
@NullMarked
package kesi.shell.swing.font;

import org.jspecify.annotations.NullMarked;
