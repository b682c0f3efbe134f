package kesi.shell.swing.shape;

import java.util.Locale;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.record.api.compare.TreePath;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;

/**
 * What the entries and choices of a record type are called: its own fields first, then {@code field.NAME} and
 * {@code
 * NAME.CHOICE} of its bundle's texts, then those of the window; an unknown word stands for itself.
 */
public final class FieldWords {

    private final Optional<RecordType<?>> type;

    /** The words of a type, or of the window alone where the type is absent. */
    public FieldWords(Optional<RecordType<?>> type) {
        this.type = type;
    }

    /** What an entry is called. */
    public Message label(String name) {
        Optional<Message> own = type.flatMap(known -> known.fields().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::label)
                .map(Message.class::cast)
                .findFirst());
        return own.or(() -> text("field." + name)).orElseGet(() -> Message.literal(name));
    }

    /** What a place is called, for example 成员 › 2 › 姓名. */
    public Message place(TreePath path) {
        if (path.steps().isEmpty()) {
            return Message.literal("");
        }
        Message all = step(path.steps().get(0));
        for (Object step : path.steps().subList(1, path.steps().size())) {
            all = new Message("", "{0} \u203a {1}", "{0} \u203a {1}", java.util.List.of(all, step(step)));
        }
        return all;
    }

    /** What a choice is called in an entry of that name. */
    public Message choice(String name, String word) {
        String small = word.toLowerCase(Locale.ROOT).replace('_', '-');
        return field(name, word)
                .or(() -> field(name, small))
                .or(() -> text(name + "." + word))
                .or(() -> text(name + "." + small))
                .or(() -> text("choice." + word))
                .orElseGet(() -> Message.literal(word));
    }

    /** The word that the type's own field has for a value. */
    private Optional<Message> field(String name, String value) {
        return type.stream()
                .flatMap(known -> known.fields().stream())
                .filter(one -> one.name().equals(name))
                .map(one -> one.word().apply(value))
                .filter(message ->
                        !message.key().isEmpty() && !message.chinese().equals(message.key()))
                .findFirst();
    }

    /** What a kind of entries is called. */
    public Message kind(String name) {
        return text("shape.kind." + name).orElseGet(() -> Message.literal(name));
    }

    private Message step(Object step) {
        return step instanceof Integer place ? Message.literal(String.valueOf(place + 1)) : label(step.toString());
    }

    private Optional<Message> text(String key) {
        return type.map(known -> Message.of(known.getClass(), key))
                .filter(message -> !message.chinese().equals(key))
                .or(() -> Optional.of(Texts.of(key))
                        .filter(message -> !message.chinese().equals(key)));
    }
}
