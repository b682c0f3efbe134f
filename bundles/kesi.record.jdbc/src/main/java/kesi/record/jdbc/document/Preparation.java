package kesi.record.jdbc.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Batch.Edit;
import kesi.record.api.Document;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.journal.Derivation;
import kesi.record.jdbc.journal.Prepared;
import kesi.record.jdbc.journal.Prepared.Expected;
import kesi.record.jdbc.journal.Prepared.Line;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the types check what is to be saved, and tell its title, keys and links. */
@Component(service = {Preparation.class, Derivation.class})
public final class Preparation implements Derivation {

    private static final int LONGEST_TITLE = 500;

    private final PresentTypes types;
    private final Json json;

    /** Preparation by the types that are here. */
    @Activate
    public Preparation(@Reference PresentTypes types, @Reference Json json) {
        this.types = types;
        this.json = json;
    }

    /**
     * A batch that may be written.
     *
     * @throws Problem with code {@code E-TYPE-ABSENT} or, naming every finding, {@code E-CHECK}
     */
    Prepared prepare(Batch batch) {
        List<Message> errors = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Edit edit : batch.edits()) {
            RecordType<?> type = present(edit.ref());
            Expected expected = new Expected(edit.expected(), false);
            lines.add(
                    edit instanceof Edit.Put put
                            ? line(type, put.ref(), expected, put.content(), errors)
                            : Line.deletion(edit.ref(), expected));
        }
        refuse(errors);
        return new Prepared(batch.id(), batch.reason(), lines);
    }

    /** A line that brings back what was, in the present schema. */
    Line restored(Ref ref, Expected expected, int schema, Map<String, Object> content) {
        List<Message> errors = new ArrayList<>();
        RecordType<?> type = present(ref);
        Line line = line(type, ref, expected, upgraded(type, ref, schema, content), errors);
        refuse(errors);
        return line;
    }

    /** The type of a record that is to be changed. */
    RecordType<?> present(Ref ref) {
        return types.find(ref.type())
                .orElseThrow(() -> Problem.refused("E-TYPE-ABSENT", Faults.say("commit.absent", ref, ref.type())));
    }

    /** The content in the present schema of its type. */
    static Map<String, Object> upgraded(RecordType<?> type, Ref ref, int schema, Map<String, Object> content) {
        if (schema > type.schema()) {
            throw Faults.failed("E-SCHEMA-NEWER", "read.newer", ref, schema, type.schema());
        }
        return schema == type.schema() ? content : type.upgrade(schema, content);
    }

    @Override
    public Optional<Derived> of(Document document) {
        return types.find(document.ref().type())
                .filter(type -> type.schema() == document.schema())
                .map(type -> derived(type, document));
    }

    private <T extends Record> Derived derived(RecordType<T> type, Document document) {
        T value = json.value(type.javaType(), document.content());
        return new Derived(keys(type, value), type.links(value));
    }

    private <T extends Record> Line line(
            RecordType<T> type, Ref ref, Expected expected, Map<String, Object> content, List<Message> errors) {
        T value = json.value(type.javaType(), content);
        for (Finding finding : type.check(value)) {
            if (finding.weight() == Finding.Weight.ERROR) {
                errors.add(Faults.say("commit.finding", ref, finding.place(), finding.sentence()));
            }
        }
        String text = json.write(content);
        String title = title(type.title(value), ref);
        return new Line(ref, expected, type.schema(), title, text, keys(type, value), type.links(value));
    }

    /** A key that is told twice is kept once, as unique if it was so once. */
    private static <T extends Record> List<Key> keys(RecordType<T> type, T value) {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (Key key : type.keys(value)) {
            String plain = key.value().replace('\0', ' ');
            keys.merge(
                    key.name() + "\n" + plain,
                    new Key(key.name(), plain, key.unique()),
                    (one, other) -> one.unique() ? one : other);
        }
        return List.copyOf(keys.values());
    }

    /** One line that is not blank, whatever the type answers. */
    private static String title(String title, Ref ref) {
        String line = title.replaceAll("\\s*\\p{Cntrl}+\\s*", " ").strip();
        int end = Math.min(line.length(), LONGEST_TITLE);
        if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? ref.id() : line.substring(0, end);
    }

    private static void refuse(List<Message> errors) {
        if (!errors.isEmpty()) {
            throw Faults.failed("E-CHECK", "commit.check", errors.size(), Faults.all(errors));
        }
    }
}
