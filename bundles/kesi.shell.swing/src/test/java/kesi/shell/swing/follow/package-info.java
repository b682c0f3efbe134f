/** Tests of the views that follow the selection. */
@NullMarked
package kesi.shell.swing.follow;

import org.jspecify.annotations.NullMarked;
