package kesi.shell.swing.record;

import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.shell.swing.shape.FieldWords;

/** What the entries of a record are called where its type does not say. */
final class FormField {

    private FormField() {}

    /** What a component is called when no field has its name; an unusual word stands for itself. */
    static Message named(String name) {
        return new FieldWords(Optional.empty()).label(name);
    }
}
