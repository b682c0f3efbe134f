/** Tests of bundle. */
@NullMarked
package kesi.shell.swing.bundle;

import org.jspecify.annotations.NullMarked;
