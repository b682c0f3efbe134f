/** Tests of shape. */
@NullMarked
package kesi.shell.swing.shape;

import org.jspecify.annotations.NullMarked;
