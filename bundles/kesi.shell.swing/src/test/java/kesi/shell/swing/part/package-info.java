/** Tests of part. */
@NullMarked
package kesi.shell.swing.part;

import org.jspecify.annotations.NullMarked;
