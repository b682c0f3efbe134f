package kesi.core.provider.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Link;
import kesi.core.api.value.Name;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;
import org.junit.jupiter.api.Test;

class JsonTreeTest {

    private static final Ref ITEM = new Ref("news.item", "7k2m9p4q0x3a");
    private final Json json = new GsonJson();

    /** One component of every kind that may stand in a record. */
    record Everything(
            String text,
            int whole,
            long big,
            boolean truth,
            BigDecimal exact,
            Optional<String> maybe,
            Optional<LocalDate> day,
            List<Name> names,
            Set<Name.Kind> kinds,
            Map<String, Integer> counts,
            Map<Name.Kind, List<Ref>> byKind,
            Ref ref,
            When when,
            Instant at,
            Path file,
            UUID id,
            Sourced<Quantity> sourced,
            Evidence evidence,
            Object anything) {}

    @Test
    void everyKindOfComponentComesBackAsItWas() {
        Everything before = everything();
        String text = json.write(json.tree(before));
        Object tree = Objects.requireNonNull(json.read("t", new java.io.StringReader(text)));
        assertThat(json.value(Everything.class, tree)).isEqualTo(before);
        assertThat(json.value(Everything.class, Objects.requireNonNull(json.tree(before))))
                .isEqualTo(before);
    }

    @Test
    void manyTreesOfOneTypeComeBackEachAsItWas() {
        Function<Object, Everything> values = json.values(Everything.class);
        Object full = Objects.requireNonNull(json.tree(everything()));
        Map<String, Object> other = new LinkedHashMap<>();
        ((Map<?, ?>) full).forEach((name, value) -> other.put(String.valueOf(name), value));
        other.put("text", "别的");
        assertThat(values.apply(full)).isEqualTo(everything());
        assertThat(values.apply(other).text()).isEqualTo("别的");
        assertThat(values.apply(full)).isEqualTo(everything());
        assertThatThrownBy(() -> values.apply(Map.of("text", 7)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("$.text");
    }

    private static Everything everything() {
        return new Everything(
                "缂丝",
                -3,
                1L << 40,
                true,
                new BigDecimal("95.50"),
                Optional.empty(),
                Optional.of(LocalDate.of(2023, 10, 12)),
                List.of(Name.official("苏州")),
                Set.of(Name.Kind.SHORT, Name.Kind.ALIAS),
                Map.of("x", 1, "y", 2),
                Map.of(Name.Kind.FORMER, List.of(ITEM)),
                ITEM,
                When.stated("2023-10-12"),
                Instant.parse("2023-10-12T01:02:03Z"),
                Path.of("a", "b.txt"),
                UUID.fromString("00000000-0000-0001-0000-000000000002"),
                Sourced.stated(Quantity.exact(132, "人"), new Evidence.Passage(ITEM, 1, 0, 4)),
                new Evidence.Manual("张三", ""),
                List.of(1, "a"));
    }

    @Test
    void aRecordBecomesAMapInTheOrderOfItsComponentsWithoutWhatIsAbsent() {
        assertThat(json.write(json.tree(new Name("总工会", Name.Kind.SHORT, Optional.empty()))))
                .isEqualTo("{\"text\":\"总工会\",\"kind\":\"SHORT\"}");
        assertThat(json.write(json.tree(When.words("近日"))))
                .isEqualTo("{\"edtf\":\"\",\"words\":\"近日\",\"basis\":\"NONE\"}");
    }

    @Test
    void aRecordOfASealedInterfaceSaysWhichItIs() {
        Evidence passage = new Evidence.Passage(ITEM, 2, 3, 5);
        assertThat(json.write(json.tree(passage)))
                .isEqualTo("{\"is\":\"Passage\",\"item\":\"news.item/7k2m9p4q0x3a\","
                        + "\"paragraph\":2,\"start\":3,\"end\":5}");
        assertThat(json.value(Evidence.class, Objects.requireNonNull(json.tree(passage))))
                .isEqualTo(passage);
        assertProblem(Evidence.class, Map.of("is", "Rumour"), "$.is");
    }

    @Test
    void linksInAListKeepTheirEvidence() {
        Link link = Link.of("mentions", ITEM, new Evidence.Cell(ITEM, "表1", 3, 4));
        assertThat(json.value(Link.class, Objects.requireNonNull(json.tree(link))))
                .isEqualTo(link);
    }

    @Test
    void aMessageComesBackWithTheMessagesAmongItsArguments() {
        Message inner = Message.literal("里面");
        Message outer = new Message("k", "{0} {1}", "{0} {1}", List.of(inner, 3));
        assertThat(json.value(Message.class, Objects.requireNonNull(json.tree(outer))))
                .isEqualTo(outer);
    }

    @Test
    void missingCollectionsAreEmptyAndUnknownNamesAreIgnored() {
        Link link = json.value(Link.class, Map.of("type", "mentions", "target", "a.b/c", "later", 1));
        assertThat(link.evidence()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsNamedByItsPath() {
        assertProblem(Link.class, Map.of("type", "m"), "$.target");
        assertProblem(Link.class, Map.of("type", "m", "target", "nothing"), "$.target");
        assertProblem(Link.class, Map.of("type", 1, "target", "a.b/c"), "$.type");
        assertProblem(Link.class, Map.of("type", " ", "target", "a.b/c"), "A link needs a type");
        assertProblem(Link.class, List.of(), "$ in the JSON");
        Map<String, Object> wrongPassage = Outcome.tree("is", "Passage", "item", "a.b/c", "paragraph", 1.5);
        assertProblem(
                Link.class,
                Map.of("type", "m", "target", "a.b/c", "evidence", List.of(wrongPassage)),
                "$.evidence[0].paragraph");
        assertProblem(Name.class, Map.of("text", "a", "kind", "NICK"), "$.kind");
    }

    @Test
    void aNumberThatWouldLoseSomethingDoesNotFit() {
        assertThat(json.value(Integer.class, new BigDecimal("3.00"))).isEqualTo(3);
        assertProblem(Integer.class, new BigDecimal("3.01"), "$");
        assertProblem(Integer.class, 1L << 40, "$");
    }

    @Test
    void setsWithoutAnOrderAreSortedSoThatTextsAreEqual() {
        assertThat(json.tree(Set.of("b", "c", "a"))).isEqualTo(List.of("a", "b", "c"));
        assertThat(json.tree(Map.of(Name.Kind.SHORT, 1))).isEqualTo(Map.of("SHORT", 1));
    }

    @Test
    void aTypeWithoutATreeIsRefused() {
        assertThatThrownBy(() -> json.tree(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> json.tree(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> json.tree(Map.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertProblem(Class<?> type, Object tree, String words) {
        assertThatThrownBy(() -> json.value(type, tree))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).contains("E-JSON"))
                .hasMessageContaining(words);
    }
}
