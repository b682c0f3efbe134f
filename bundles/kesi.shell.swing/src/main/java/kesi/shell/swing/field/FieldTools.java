package kesi.shell.swing.field;

import javax.swing.JComponent;
import kesi.core.api.text.Message;
import kesi.shell.api.Scope;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.shape.FieldWords;

/**
 * What the widgets of one form share.
 *
 * @param path the names above, for the names of widgets
 * @param editable whether anything can be changed
 */
public record FieldTools(Spoken spoken, Scope scope, FieldWords words, Stores stores, String path, boolean editable) {

    /** The same, one entry deeper. */
    FieldTools below(String name) {
        return new FieldTools(spoken, scope, words, stores, path.isEmpty() ? name : path + "." + name, editable);
    }

    /** The last name of the path. */
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** A message in the person's language. */
    String say(Message message) {
        return spoken.language().say(message);
    }

    /** Gives a widget the name by which it is found again. */
    <C extends JComponent> C called(C widget) {
        widget.setName("field." + path);
        return widget;
    }
}
