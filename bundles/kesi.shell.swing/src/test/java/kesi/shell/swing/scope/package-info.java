/** Tests of scope. */
@NullMarked
package kesi.shell.swing.scope;

import org.jspecify.annotations.NullMarked;
