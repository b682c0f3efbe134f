/** Tests of dock. */
@NullMarked
package kesi.shell.swing.dock;

import org.jspecify.annotations.NullMarked;
