/** Tests of record. */
@NullMarked
package kesi.shell.swing.record;

import org.jspecify.annotations.NullMarked;
