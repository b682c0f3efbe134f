package kesi.record.jdbc.filter;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** The type of saved filters. */
@Component(service = RecordType.class)
public final class SavedFilterType implements RecordType<SavedFilter> {

    /** The public name. */
    public static final String NAME = "record.filter";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<SavedFilter> javaType() {
        return SavedFilter.class;
    }

    @Override
    public boolean isWork() {
        return false;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return say("filter.type");
    }

    @Override
    public String title(SavedFilter value) {
        return value.name();
    }

    @Override
    public List<Field<SavedFilter>> fields() {
        return List.of(
                Field.column("type", Field.Kind.KEYWORD, say("column.type"), filter -> List.of(filter.type())),
                Field.column("words", Field.Kind.TEXT, say("filter.words"), filter -> words(filter)),
                Field.column("sort", Field.Kind.TEXT, say("filter.sort"), SavedFilter::sort),
                Field.column("columns", Field.Kind.TEXT, say("filter.columns"), SavedFilter::columns));
    }

    @Override
    public List<Key> keys(SavedFilter value) {
        return List.of(key(value.type(), value.name()));
    }

    @Override
    public List<Finding> check(SavedFilter value) {
        List<Finding> findings = new ArrayList<>();
        if (value.name().isBlank()) {
            findings.add(Finding.error("name", say("filter.unnamed")));
        }
        value.values().stream()
                .filter(one -> one.indexOf('=') < 1)
                .forEach(one -> findings.add(Finding.error("values", say("filter.value", one))));
        return findings;
    }

    /** The look-up of a filter by the type that it filters and its name. */
    public static Key key(String type, String name) {
        return Key.unique("name", type + "\n" + name);
    }

    private static List<String> words(SavedFilter filter) {
        List<String> words = new ArrayList<>(filter.values());
        if (!filter.words().isBlank()) {
            words.add(0, filter.words());
        }
        return words;
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(SavedFilterType.class, key, arguments);
    }
}
