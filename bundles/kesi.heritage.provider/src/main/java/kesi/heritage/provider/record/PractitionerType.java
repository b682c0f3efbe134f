package kesi.heritage.provider.record;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Link;
import kesi.core.api.value.Name;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.api.LineagePlace;
import kesi.heritage.api.Practitioner;
import kesi.heritage.api.WorkRelation;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** People who carry heritage elements on. */
@Component(service = RecordType.class)
public final class PractitionerType implements RecordType<Practitioner> {

    @Override
    public String name() {
        return HeritageTypes.PRACTITIONER;
    }

    @Override
    public Class<Practitioner> javaType() {
        return Practitioner.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.label("type.practitioner");
    }

    @Override
    public String title(Practitioner value) {
        return value.name();
    }

    @Override
    public List<Field<Practitioner>> fields() {
        return List.of(
                Labels.text("name", p -> p.names().stream().map(Name::text).toList()),
                Labels.facet("person", p -> p.names().stream().map(Name::text).toList()),
                Labels.text(
                        "designation",
                        p -> p.designations().stream()
                                .map(d -> d.value().words())
                                .toList()),
                Labels.choice("level", PractitionerType::levels),
                Labels.facet(
                        "honour",
                        p -> p.honours().stream().map(h -> h.value().name()).toList()),
                Labels.facet("title", p -> Labels.values(p.titles())),
                Labels.text(
                        "lineage",
                        p -> p.lineage().flatMap(LineagePlace::lineage).stream().toList()),
                Labels.text("works", PractitionerType::works),
                Labels.text("text", PractitionerType::texts),
                Labels.column("element", Field.Kind.LINK, Practitioner::elements));
    }

    private static List<String> levels(Practitioner person) {
        return person.designations().stream()
                .flatMap(d -> d.value().level().stream())
                .map(Labels::word)
                .distinct()
                .toList();
    }

    /** Honours and titles, so that a search without a field finds them. */
    private static List<String> texts(Practitioner person) {
        List<String> texts = new ArrayList<>(Labels.values(person.titles()));
        person.honours().forEach(honour -> texts.add(honour.value().name()));
        return texts;
    }

    private static List<String> works(Practitioner person) {
        return person.works().stream()
                .map(WorkRelation::objects)
                .flatMap(List::stream)
                .toList();
    }

    /** A name is shared: namesakes are normal. A person is unique only within one source. */
    @Override
    public List<Key> keys(Practitioner value) {
        List<Key> keys = new ArrayList<>(List.of(Key.shared("name", value.name())));
        keys.addAll(Origins.keys(value.evidence(), value.name()));
        return keys;
    }

    @Override
    public List<Link> links(Practitioner value) {
        List<Link> links = new ArrayList<>();
        List<Evidence> evidence = value.evidence();
        value.elements().forEach(element -> links.add(new Link("practises", element, evidence)));
        links.addAll(ElementType.sources(evidence));
        return links;
    }
}
