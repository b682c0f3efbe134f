/**
 * What the trees of a record type look like, read from its Java record alone: {@link kesi.shell.swing.shape.Shape} and
 * its kinds. From it follow the widgets of the generic form, what a blank value is, and every place at which a value
 * does not fit yet.
 */
@NullMarked
package kesi.shell.swing.shape;

import org.jspecify.annotations.NullMarked;
