/** Problems as sentences, with details to copy. */
@NullMarked
package kesi.shell.swing.problem;

import org.jspecify.annotations.NullMarked;
