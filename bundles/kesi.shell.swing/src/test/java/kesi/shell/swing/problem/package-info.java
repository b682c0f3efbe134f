/** Tests of problem. */
@NullMarked
package kesi.shell.swing.problem;

import org.jspecify.annotations.NullMarked;
