/** Tests of guided ways. */
@NullMarked
package kesi.shell.swing.wizard;

import org.jspecify.annotations.NullMarked;
