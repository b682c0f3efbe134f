package kesi.deploy.provider.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Notes of the audit as records: lists, history and the journal's chain come with that. */
@Component(service = RecordType.class)
public final class NoteType implements RecordType<Note> {

    static final String NAME = "audit.note";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Note> javaType() {
        return Note.class;
    }

    @Override
    public boolean isWork() {
        return false;
    }

    @Override
    public boolean isForGood() {
        return true;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return text("type.note");
    }

    @Override
    public String title(Note value) {
        return value.action() + " " + value.object();
    }

    @Override
    public List<Field<Note>> fields() {
        return List.of(
                Field.column("at", Field.Kind.DATE, text("audit.at"), note -> List.of(day(note))),
                Field.facet("by", text("audit.by"), note -> List.of(note.by())),
                Field.facet("action", text("audit.action"), note -> List.of(note.action())),
                column("object", Note::object),
                column("from", Note::from),
                column("outcome", Note::outcome));
    }

    private static Field<Note> column(String name, Function<Note, String> value) {
        return Field.text(name, text("audit." + name), (Note note) -> List.of(value.apply(note)))
                .shown(true);
    }

    private static LocalDate day(Note note) {
        return LocalDate.ofInstant(note.at(), ZoneId.systemDefault());
    }

    private static Message text(String key) {
        return Message.of(NoteType.class, key);
    }
}
