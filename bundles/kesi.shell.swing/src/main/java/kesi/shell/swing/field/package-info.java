/**
 * The widgets of the generic form, made from {@link kesi.shell.swing.shape.Shape}s. Each
 * {@link kesi.shell.swing.field.FieldEditor} shows a value and proposes the next one; what a person typed half stays in
 * the value as text until it fits, so nothing typed is lost.
 */
@NullMarked
package kesi.shell.swing.field;

import org.jspecify.annotations.NullMarked;
