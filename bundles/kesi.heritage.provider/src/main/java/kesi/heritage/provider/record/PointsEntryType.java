package kesi.heritage.provider.record;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.api.PointsEntry;
import kesi.heritage.api.PointsEntry.Account;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Lines of the points ledger. An entry is reversed at most once, which its key sees to. */
@Component(service = RecordType.class)
public final class PointsEntryType implements RecordType<PointsEntry> {

    @Override
    public String name() {
        return HeritageTypes.POINTS;
    }

    @Override
    public Class<PointsEntry> javaType() {
        return PointsEntry.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.label("type.points");
    }

    @Override
    public String title(PointsEntry value) {
        return value.number() + " " + value.reason();
    }

    @Override
    public List<Field<PointsEntry>> fields() {
        return List.of(
                Labels.column("number", Field.Kind.KEYWORD, entry -> List.of(entry.number())),
                Labels.choice("entry", entry -> List.of(Labels.word(entry.kind()))),
                Labels.column("points", Field.Kind.NUMBER, entry -> List.of(entry.change())),
                Labels.column(
                        "when", Field.Kind.DATE, entry -> entry.when().stream().toList()),
                Labels.text("text", entry -> List.of(entry.reason())),
                Labels.facet("prize", entry -> entry.prize().stream().toList()),
                Labels.column("family", Field.Kind.LINK, entry -> List.of(entry.family())));
    }

    /** The key of an entry's number. */
    public static Key key(String number) {
        return Key.unique("number", number);
    }

    /** The key of the entry that takes another back. */
    public static Key reversing(Ref entry) {
        return Key.unique("reverses", entry.toString());
    }

    @Override
    public List<Key> keys(PointsEntry value) {
        List<Key> keys = new ArrayList<>(List.of(key(value.number())));
        value.reverses().ifPresent(entry -> keys.add(reversing(entry)));
        return keys;
    }

    @Override
    public List<Link> links(PointsEntry value) {
        List<Link> links = new ArrayList<>(ElementType.sources(value.evidence()));
        links.add(new Link("pointsOf", value.family(), value.evidence()));
        value.reverses().ifPresent(entry -> links.add(new Link("reverses", entry, value.evidence())));
        return links;
    }

    /** Points are earned from what the office gives, and spent on prizes; nothing else. */
    @Override
    public List<Finding> check(PointsEntry value) {
        boolean fits = switch (value.kind()) {
            case EARN -> value.from() == Account.ISSUED;
            case SPEND -> value.to() == Account.PRIZES;
            case REVERSE -> true;
        };
        return fits ? List.of() : List.of(Finding.error("kind", Labels.label("check.accounts")));
    }
}
