/**
 * Editors on the screen. {@link kesi.shell.swing.editor.Workshop} is what all of them share;
 * {@link kesi.shell.swing.editor.EditorModel} opens, saves and watches one record,
 * {@link kesi.shell.swing.editor.EditorPanel} shows it by the editor of its bundle or by the generic form. Commands,
 * the question before something would be lost, and the offer of drafts stand here too.
 */
@NullMarked
package kesi.shell.swing.editor;

import org.jspecify.annotations.NullMarked;
