package kesi.shell.swing.palette;

import java.util.Optional;
import java.util.function.Supplier;
import kesi.core.api.text.Message;

/**
 * Something that can be done or opened.
 *
 * @param title what it is called
 * @param kind what it is: a command, a view, a perspective, a list
 * @param name the name that scripts know, or empty
 * @param keys the key stroke as people read it, or empty
 * @param refusal why it cannot be done now, asked for when the entry is shown
 * @param action does it
 */
public record PaletteEntry(
        Message title, Message kind, String name, String keys, Supplier<Optional<Message>> refusal, Runnable action) {

    /** An entry that can always be done. */
    public PaletteEntry(Message title, Message kind, String name, String keys, Runnable action) {
        this(title, kind, name, keys, Optional::empty, action);
    }

    /** What is kept to know it again: its name, or its English title where it has none. */
    String key() {
        return name.isEmpty() ? title.toString() : name;
    }
}
