package kesi.heritage.provider.record;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Link;
import kesi.core.api.value.Name;
import kesi.heritage.api.Element;
import kesi.heritage.api.HeritageTypes;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Heritage elements. */
@Component(service = RecordType.class)
public final class ElementType implements RecordType<Element> {

    @Override
    public String name() {
        return HeritageTypes.ELEMENT;
    }

    @Override
    public Class<Element> javaType() {
        return Element.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.label("type.element");
    }

    @Override
    public String title(Element value) {
        return value.name();
    }

    @Override
    public List<Field<Element>> fields() {
        return List.of(
                Labels.text("name", e -> e.names().stream().map(Name::text).toList()),
                Labels.choice(
                        "category",
                        e -> e.category().stream()
                                .map(c -> Labels.word(c.value()))
                                .toList()),
                Labels.choice(
                        "level",
                        e -> e.level().stream().map(l -> Labels.word(l.value())).toList()),
                Labels.column("code", Field.Kind.KEYWORD, e -> Labels.values(e.code())),
                Labels.facet("area", e -> Labels.values(e.area())),
                Labels.text("unit", e -> Labels.values(e.unit())));
    }

    /** A code names one element; a name is shared, since elements of two places may bear the same. */
    @Override
    public List<Key> keys(Element value) {
        List<Key> keys = new ArrayList<>();
        value.code().ifPresent(code -> keys.add(Key.unique("code", code.value())));
        value.names().forEach(name -> keys.add(Key.shared("name", name.text())));
        keys.addAll(Origins.keys(value.evidence(), value.name()));
        return keys;
    }

    @Override
    public List<Link> links(Element value) {
        return sources(value.evidence());
    }

    /** Links to the records in which something is mentioned. */
    static List<Link> sources(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(e -> e.source().stream())
                .distinct()
                .map(source -> new Link(
                        "mentionedIn",
                        source,
                        evidence.stream()
                                .filter(e -> e.source().filter(source::equals).isPresent())
                                .toList()))
                .toList();
    }
}
