package kesi.record.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;

/** A small record with everything that a type can tell. */
public record Note(String text, Optional<String> number, List<String> tags, List<Link> links) {

    /** The type's name. */
    public static final String TYPE = "test.note";

    /** A note without number, tags and links. */
    public static Note of(String text) {
        return new Note(text, Optional.empty(), List.of(), List.of());
    }

    Note numbered(String value) {
        return new Note(text, Optional.of(value), tags, links);
    }

    Note tagged(String... values) {
        return new Note(text, number, List.of(values), links);
    }

    Note linked(Link... values) {
        return new Note(text, number, tags, List.of(values));
    }

    /** Its type: a note may not be blank, its number is unique, tags are shared keys. */
    public static class Type implements RecordType<Note> {

        @Override
        public String name() {
            return TYPE;
        }

        @Override
        public Class<Note> javaType() {
            return Note.class;
        }

        @Override
        public int schema() {
            return 1;
        }

        @Override
        public Message label() {
            return Message.literal("Note");
        }

        @Override
        public String title(Note value) {
            return value.text();
        }

        @Override
        public List<Field<Note>> fields() {
            return List.of();
        }

        @Override
        public List<Key> keys(Note value) {
            List<Key> keys = new java.util.ArrayList<>();
            value.number().ifPresent(number -> keys.add(Key.unique("number", number)));
            value.tags().forEach(tag -> keys.add(Key.shared("tag", tag)));
            return keys;
        }

        @Override
        public List<Link> links(Note value) {
            return value.links();
        }

        @Override
        public List<Finding> check(Note value) {
            return value.text().isBlank()
                    ? List.of(
                            Finding.error("text", Message.literal("is blank")),
                            Finding.error("tags", Message.literal("say nothing")))
                    : List.of();
        }
    }

    /** The same type a version later: schema 1 called the text {@code words}. */
    public static final class NewerType extends Type {

        @Override
        public int schema() {
            return 2;
        }

        @Override
        public Map<String, Object> upgrade(int schema, Map<String, Object> content) {
            Map<String, Object> upgraded = new java.util.LinkedHashMap<>(content);
            upgraded.put("text", content.get("text") + " (upgraded)");
            return upgraded;
        }
    }
}
