/** The end of the log, for those who look after the product. */
@NullMarked
package kesi.shell.swing.log;

import org.jspecify.annotations.NullMarked;
