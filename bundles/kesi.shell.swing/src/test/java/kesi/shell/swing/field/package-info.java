/** Tests of field. */
@NullMarked
package kesi.shell.swing.field;

import org.jspecify.annotations.NullMarked;
