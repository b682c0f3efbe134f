package kesi.competition.provider.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kesi.competition.api.Entry;
import kesi.competition.api.Entry.Member;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Entries. */
@Component(service = {RecordType.class, EntryType.class})
public final class EntryType implements RecordType<Entry> {

    /** The type's name. */
    public static final String NAME = "competition.entry";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Entry> javaType() {
        return Entry.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Label.of("type.entry");
    }

    @Override
    public String title(Entry entry) {
        String who = entry.name().isBlank() ? entry.unit() : entry.name();
        return (entry.number() + " " + who).strip();
    }

    /** The key of an entry's number within its contest. */
    public static Key byNumber(Ref contest, String number) {
        return Key.unique("number", contest.id() + "/" + number);
    }

    @Override
    public List<Key> keys(Entry entry) {
        return List.of(byNumber(entry.contest(), entry.number()));
    }

    @Override
    public List<Field<Entry>> fields() {
        return List.of(
                Field.column("number", Field.Kind.KEYWORD, Label.of("field.number"), e -> List.of(e.number())),
                Field.column("unit", Field.Kind.TEXT, Label.of("field.unit"), e -> List.of(e.unit())),
                Field.column("name", Field.Kind.TEXT, Label.of("field.who"), e -> List.of(e.name())),
                Field.column(
                        "member",
                        Field.Kind.TEXT,
                        Label.of("field.members"),
                        e -> e.members().stream().map(Member::name).toList()),
                Field.column("contest", Field.Kind.LINK, Label.of("type.contest"), e -> List.of(e.contest())));
    }

    @Override
    public List<Link> links(Entry entry) {
        return List.of(new Link("entersContest", entry.contest(), List.of()));
    }

    @Override
    public List<Finding> check(Entry entry) {
        List<Finding> found = new ArrayList<>();
        if (entry.number().isBlank()) {
            found.add(Finding.error("number", Label.of("check.blank")));
        }
        Set<String> numbers = new HashSet<>();
        entry.members().stream()
                .map(Member::number)
                .filter(number -> !numbers.add(number))
                .forEach(number -> found.add(Finding.error("members", Label.of("check.twice", number))));
        return found;
    }
}
