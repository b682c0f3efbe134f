package kesi.heritage.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.TestJson;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.api.Lineage;
import kesi.heritage.api.Lineage.Node;
import kesi.record.api.Batch;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;

/** A store with one lineage of two generations. */
public final class Lineages implements RecordType<Lineage> {

    public static final Ref LINE = new Ref(HeritageTypes.LINEAGE, "line1");
    public static final Ref PERSON = new Ref(HeritageTypes.PRACTITIONER, "person1");

    /** The store. */
    @SuppressWarnings("unchecked") // a record's tree is a map
    public static MemoryRecords store() {
        MemoryRecords records = new MemoryRecords(new Lineages());
        Lineage lineage = new Lineage(
                "<html>陈氏竹编世家",
                List.of(),
                Optional.empty(),
                List.of(
                        new Node(1, Optional.empty(), Optional.empty(), Optional.empty()),
                        new Node(2, Optional.of("陈小篾"), Optional.of(PERSON), Optional.empty())),
                List.of());
        Object tree = Objects.requireNonNull(TestJson.create().tree(lineage));
        records.commit(Batch.because(Message.literal("test")).put(LINE, 0, (Map<String, Object>) tree));
        return records;
    }

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
        return Message.literal("lineage");
    }

    @Override
    public String title(Lineage value) {
        return value.name();
    }

    @Override
    public List<Field<Lineage>> fields() {
        return List.of();
    }

    @Override
    public List<Link> links(Lineage value) {
        return value.nodes().stream()
                .flatMap(node -> node.practitioner().stream())
                .map(person -> new Link("hasMember", person, List.of()))
                .toList();
    }
}
