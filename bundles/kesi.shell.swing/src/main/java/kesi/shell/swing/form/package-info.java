/** Forms made from what a command or a record declares. */
@NullMarked
package kesi.shell.swing.form;

import org.jspecify.annotations.NullMarked;
