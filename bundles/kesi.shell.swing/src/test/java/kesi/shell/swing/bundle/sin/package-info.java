/** A bundle that leaves things behind on purpose. */
@NullMarked
package kesi.shell.swing.bundle.sin;

import org.jspecify.annotations.NullMarked;
