/** Tests of the preferences' view. */
@NullMarked
package kesi.shell.swing.preference;

import org.jspecify.annotations.NullMarked;
