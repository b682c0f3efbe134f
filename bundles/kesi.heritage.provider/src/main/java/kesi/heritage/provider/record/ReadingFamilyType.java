package kesi.heritage.provider.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.api.ReadingFamily;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Families that read and collect points. */
@Component(service = RecordType.class)
public final class ReadingFamilyType implements RecordType<ReadingFamily> {

    @Override
    public String name() {
        return HeritageTypes.FAMILY;
    }

    @Override
    public Class<ReadingFamily> javaType() {
        return ReadingFamily.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.label("type.family");
    }

    @Override
    public String title(ReadingFamily value) {
        return value.name().isBlank() ? value.number() : value.name();
    }

    @Override
    public List<Field<ReadingFamily>> fields() {
        return List.of(
                Labels.text("name", family -> List.of(family.name())),
                Labels.column("number", Field.Kind.KEYWORD, family -> List.of(family.number())),
                Labels.facet("group", family -> family.group().stream().toList()),
                Labels.column(
                        "members",
                        Field.Kind.NUMBER,
                        family -> family.members().stream()
                                .map(BigDecimal::valueOf)
                                .toList()),
                Labels.facet("place", family -> family.place().stream().toList()));
    }

    /** The key of a family's number. */
    public static Key key(String number) {
        return Key.unique("number", number);
    }

    @Override
    public List<Key> keys(ReadingFamily value) {
        List<Key> keys = new ArrayList<>(List.of(key(value.number())));
        if (!value.name().isBlank()) {
            keys.add(Key.shared("name", value.name()));
        }
        return keys;
    }

    @Override
    public List<Link> links(ReadingFamily value) {
        return ElementType.sources(value.evidence());
    }

    @Override
    public List<Finding> check(ReadingFamily value) {
        return value.members().filter(count -> count < 1).isEmpty()
                ? List.of()
                : List.of(Finding.error("members", Labels.label("check.members")));
    }
}
