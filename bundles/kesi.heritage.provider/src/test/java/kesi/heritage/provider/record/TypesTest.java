package kesi.heritage.provider.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.core.testing.ClosedWords;
import kesi.heritage.api.Lineage;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.provider.World;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.junit.jupiter.api.Test;

class TypesTest {

    private final World world = new World().withClass();

    @Test
    void whatIsStoredComesBackTheSame() {
        OutreachEvent event = world.all(world.events).get(0).value();
        assertThat(event.sessions()).hasSize(2);
        assertThat(event.when().orElseThrow().value().words()).isEqualTo("近日");
        assertThat(world.all(world.practitioners)
                        .get(0)
                        .value()
                        .designations()
                        .get(0)
                        .value()
                        .level())
                .contains(kesi.heritage.api.Level.PROVINCIAL);
    }

    @Test
    void peopleReadNoConstant() {
        List<RecordType<?>> types =
                List.of(new ElementType(), new PractitionerType(), new OutreachEventType(), new LineageType());
        assertThat(types).flatExtracting(ClosedWords::unnamed).isEmpty();
    }

    @Test
    void noFieldOfAnEventNamesAChildOrItsSchool() {
        OutreachEvent event = world.all(world.events).get(0).value();
        String everything = values(world.events, event).toString();
        assertThat(event.quotes().get(0).minor()).isTrue();
        assertThat(everything).doesNotContain("周小萌").doesNotContain("青石实验小学").contains("某校");
    }

    private static <T extends Record> List<Object> values(RecordType<T> type, T value) {
        List<Object> values = new java.util.ArrayList<>();
        for (Field<T> field : type.fields()) {
            values.addAll(field.values().apply(value));
        }
        return values;
    }

    @Test
    void linksLeadToTheElementThePersonAndTheSource() {
        OutreachEvent event = world.all(world.events).get(0).value();
        assertThat(world.events.links(event))
                .extracting(Link::type)
                .containsExactly("showsElement", "presentedBy", "reportedIn");
        Ref item = new Ref("news.item", "class1");
        assertThat(world.records.arrows(item)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aPersonIsNeverUniqueByTheNameAlone() {
        List<Key> keys =
                world.practitioners.keys(world.all(world.practitioners).get(0).value());
        assertThat(keys).contains(Key.shared("name", "陈小篾"));
        assertThat(keys).filteredOn(Key::unique).allMatch(key -> key.value().startsWith("news.item/class1"));
    }

    @Test
    void aRowOfATableIsItsOwnOrigin() {
        Evidence row = new Evidence.Cell(new Ref("record.blob", "abc"), "表1", 3, 2);
        assertThat(Origins.keys(List.of(row), "任何人")).containsExactly(Key.unique("in", "record.blob/abc 表1 3"));
    }

    @Test
    void aLineWithAGapMayNotBeSaved() {
        Lineage gap = new Lineage(
                "某氏",
                List.of(),
                Optional.empty(),
                List.of(new Lineage.Node(2, Optional.empty(), Optional.empty(), Optional.empty())),
                List.of());
        assertThat(world.lineages.check(gap)).hasSize(1);
    }

    @Test
    void everyLabelHasATextInBothLanguages() {
        for (RecordType<?> type : List.of(world.elements, world.practitioners, world.lineages, world.events)) {
            assertThat(type.label().english()).isNotEqualTo(type.label().key());
            type.fields().forEach(field -> {
                assertThat(field.label().english()).isNotEqualTo(field.label().key());
                assertThat(field.label().chinese()).isNotEqualTo(field.label().english());
            });
        }
    }
}
