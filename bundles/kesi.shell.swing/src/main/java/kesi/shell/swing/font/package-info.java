/** Chinese characters on machines that have no Chinese font. */
@NullMarked
package kesi.shell.swing.font;

import org.jspecify.annotations.NullMarked;
