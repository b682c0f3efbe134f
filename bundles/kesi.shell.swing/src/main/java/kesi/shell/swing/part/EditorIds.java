package kesi.shell.swing.part;

import java.util.Optional;
import kesi.core.api.value.Ref;

/** The ids of the views in which records are edited: a word and the record's reference. */
public final class EditorIds {

    private static final String FORM = "shell.form:";

    private EditorIds() {}

    /** The id of a record's editor. */
    public static String of(Ref record) {
        return FORM + record;
    }

    /** The record that a view edits; empty when it is no editor or its id is broken. */
    public static Optional<Ref> record(String viewId) {
        try {
            return viewId.startsWith(FORM) ? Optional.of(Ref.parse(viewId.substring(FORM.length()))) : Optional.empty();
        } catch (IllegalArgumentException broken) { // ids come from files that a person can write
            return Optional.empty();
        }
    }
}
