/** Tests of navigator. */
@NullMarked
package kesi.shell.swing.navigator;

import org.jspecify.annotations.NullMarked;
