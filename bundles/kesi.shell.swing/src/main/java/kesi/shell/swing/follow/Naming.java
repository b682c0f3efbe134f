package kesi.shell.swing.follow;

import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;

/** What types, components and links are called. */
record Naming(Records records) {

    /** The type of that name, when its bundle is here. */
    Optional<RecordType<?>> type(String name) {
        return records.known().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** What people call a type; its name when its bundle is absent. */
    Message label(String type) {
        return type(type).<Message>map(RecordType::label).orElseGet(() -> Message.literal(type));
    }

    /** What people call a component: as a field of the type, as this bundle knows it, or by its own name. */
    static Message component(Optional<RecordType<?>> type, String name) {
        return type.stream()
                .flatMap(known -> known.fields().stream())
                .filter(field -> field.name().equals(name))
                .map(field -> field.label())
                .findFirst()
                .orElseGet(() -> known("field." + name, name));
    }

    /** What people call a link. */
    static Message link(String type) {
        return known("link." + type, type);
    }

    private static Message known(String key, String name) {
        Message message = Texts.of(key);
        return message.chinese().equals(key) ? Message.literal(name) : message;
    }
}
