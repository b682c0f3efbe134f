package kesi.shell.swing.welcome;

import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;

/**
 * Something sensible to do now.
 *
 * @param title what the button says
 * @param why one sentence, or an empty one
 * @param target what it does
 */
record Step(Message title, Message why, Target target) {

    /** What a step does. */
    sealed interface Target {

        /** Asks for the parameters of a command. */
        record Run(String command) implements Target {}

        /** Opens a view. */
        record Show(String view) implements Target {}

        /** Switches to a perspective. */
        record Go(String perspective) implements Target {}

        /** Opens a page of help. */
        record Read(String page) implements Target {}

        /** Opens the editor of a record, with what was left unsaved. */
        record Edit(Ref record) implements Target {}

        /** Opens a file that was read in or produced. */
        record OpenFile(String path) implements Target {}

        /** Opens a record. */
        record Open(Ref record) implements Target {}
    }
}
