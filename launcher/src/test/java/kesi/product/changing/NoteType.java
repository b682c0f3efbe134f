package kesi.product.changing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;

/** Notes: from the second version on every title says so. */
public final class NoteType implements RecordType<Note> {

    private final int version;

    NoteType(int version) {
        this.version = version;
    }

    @Override
    public String name() {
        return "changing.note";
    }

    @Override
    public Class<Note> javaType() {
        return Note.class;
    }

    @Override
    public int schema() {
        return version;
    }

    @Override
    public Message label() {
        return Message.literal("Note");
    }

    @Override
    public String title(Note note) {
        return note.title().isBlank() ? "Note" : note.title();
    }

    @Override
    public List<Field<Note>> fields() {
        return List.of();
    }

    @Override
    public Map<String, Object> upgrade(int schema, Map<String, Object> content) {
        if (version > 2 && "spoiled".equals(content.get("text"))) {
            throw new IllegalStateException("no way to upgrade this");
        }
        Map<String, Object> next = new HashMap<>(content);
        next.put("title", content.get("title") + " of schema " + schema);
        return next;
    }
}
