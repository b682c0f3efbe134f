/** The view of what people and IT have chosen, made from the records that the pages name. */
@NullMarked
package kesi.shell.swing.preference;

import org.jspecify.annotations.NullMarked;
