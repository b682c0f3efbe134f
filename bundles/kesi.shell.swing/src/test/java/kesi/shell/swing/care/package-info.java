/** Tests of the care for plug-ins. */
@NullMarked
package kesi.shell.swing.care;

import org.jspecify.annotations.NullMarked;
