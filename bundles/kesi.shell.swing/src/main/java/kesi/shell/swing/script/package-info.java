/**
 * What a person does by hand, told to the script that is being recorded: {@link kesi.shell.swing.script.Hands} knows of
 * the window, {@link kesi.shell.swing.script.HandMade} of the records.
 */
@NullMarked
package kesi.shell.swing.script;

import org.jspecify.annotations.NullMarked;
