package kesi.shell.api;

import javax.swing.JComponent;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An editor of one record; a service of prototype scope with the metadata of {@link Editor}. The record is immutable:
 * the editor shows a value and proposes the next one, and the window makes of it unsaved work, undo, redo, comparison,
 * conflicts and drafts.
 *
 * @param <T> the Java record
 */
@ConsumerType
public interface EditorPart<T extends Record> {

    /**
     * Makes the editor's widgets; called once, on the event dispatch thread, and must be quick.
     *
     * @param edit the value that is edited
     * @param scope lives as long as the editor is open
     */
    JComponent create(Edit<T> edit, Scope scope);
}
