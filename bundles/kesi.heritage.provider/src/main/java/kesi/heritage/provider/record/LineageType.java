package kesi.heritage.provider.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.api.Lineage;
import kesi.heritage.provider.rule.Generations;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Lines in which heritage elements are handed on. */
@Component(service = RecordType.class)
public final class LineageType implements RecordType<Lineage> {

    @Override
    public String name() {
        return HeritageTypes.LINEAGE;
    }

    @Override
    public Class<Lineage> javaType() {
        return Lineage.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.label("type.lineage");
    }

    @Override
    public String title(Lineage value) {
        return value.name();
    }

    @Override
    public List<Field<Lineage>> fields() {
        return List.of(
                Labels.text("name", lineage -> List.of(lineage.name())),
                Labels.text(
                        "person",
                        lineage -> lineage.nodes().stream()
                                .flatMap(node -> node.name().stream())
                                .toList()),
                Labels.column(
                        "generations",
                        Field.Kind.NUMBER,
                        lineage -> lineage.nodes().stream()
                                .map(node -> BigDecimal.valueOf(node.generation()))
                                .reduce(BigDecimal::max)
                                .stream()
                                .toList()));
    }

    @Override
    public List<Key> keys(Lineage value) {
        return List.of(Key.shared("name", value.name()));
    }

    @Override
    public List<Link> links(Lineage value) {
        List<Link> links = new ArrayList<>(ElementType.sources(value.evidence()));
        value.elements().forEach(element -> links.add(new Link("handsOn", element, value.evidence())));
        value.nodes().stream()
                .flatMap(node -> node.practitioner().stream())
                .forEach(person -> links.add(new Link("hasMember", person, value.evidence())));
        return links;
    }

    @Override
    public List<Finding> check(Lineage value) {
        return Generations.unbroken(value.nodes())
                ? List.of()
                : List.of(Finding.error("nodes", Labels.label("check.generations")));
    }
}
