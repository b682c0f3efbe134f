package kesi.shell.swing.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;
import kesi.core.testing.TestJson;
import kesi.record.api.compare.TreePath;
import kesi.shell.swing.sample.SampleTypes;
import kesi.shell.swing.shape.Shape.Choice;
import kesi.shell.swing.shape.Shape.Either;
import kesi.shell.swing.shape.Shape.Entries;
import kesi.shell.swing.shape.Shape.Fixed;
import kesi.shell.swing.shape.Shape.Form;
import kesi.shell.swing.shape.Shape.Many;
import kesi.shell.swing.shape.Shape.Maybe;
import kesi.shell.swing.shape.Shape.Named;
import kesi.shell.swing.shape.Shape.Part;
import kesi.shell.swing.shape.Shape.Pointer;
import kesi.shell.swing.shape.Shape.Truth;
import kesi.shell.swing.shape.Shape.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private enum Side {
        LEFT,
        RIGHT
    }

    private record Tree(String name, List<Tree> children) {}

    private record All(
            String text,
            int count,
            BigDecimal score,
            boolean done,
            Side side,
            LocalDate day,
            Ref ref,
            Optional<When> when,
            List<String> lines,
            List<Sourced<Quantity>> amounts,
            Map<String, Integer> points,
            Evidence evidence,
            Tree tree,
            Thread odd) {}

    private final Entries all = Shapes.of(All.class);

    @Test
    void everyKindOfComponentHasItsShape() {
        assertThat(all.parts().get())
                .<Class<?>>extracting(part -> part.shape().getClass())
                .containsExactly(
                        Words.class,
                        Shape.Number.class,
                        Shape.Number.class,
                        Truth.class,
                        Choice.class,
                        Form.class,
                        Pointer.class,
                        Maybe.class,
                        Many.class,
                        Many.class,
                        Named.class,
                        Either.class,
                        Entries.class,
                        Fixed.class);
    }

    @Test
    void theLetterOfASourcedValueIsFilledIn() {
        Many amounts = (Many) part(all, "amounts");
        Entries sourced = (Entries) amounts.element();

        assertThat(part(sourced, "value"))
                .isInstanceOfSatisfying(
                        Entries.class, value -> assertThat(value.name()).isEqualTo("Quantity"));
        assertThat(part(sourced, "evidence")).isInstanceOf(Many.class);
    }

    @Test
    void aRecordThatHoldsItselfIsNoEndlessShape() {
        Entries tree = (Entries) part(all, "tree");
        Many children = (Many) part(tree, "children");

        assertThat(part((Entries) children.element(), "children")).isInstanceOf(Many.class);
        assertThat(Blank.of(tree)).contains(Map.of("name", "", "children", List.of()));
    }

    @Test
    void aBlankRecordMakesNothingUp() {
        Map<String, Object> blank = Blank.record(all);

        assertThat(blank).containsEntry("text", "").containsEntry("done", false).containsEntry("lines", List.of());
        assertThat(blank).doesNotContainKeys("count", "score", "side", "day", "ref", "when");
        assertThat(blank.get("evidence")).isInstanceOf(Map.class);
    }

    @Test
    void everythingMissingInABlankRecordIsFound() {
        assertThat(Misfits.of(all, Blank.record(all)))
                .extracting(Finding::place)
                .contains("count", "score", "side", "day", "ref")
                .doesNotContain("text", "when", "lines", "done", "odd");
    }

    @Test
    void whatIsTypedHalfIsFoundAtItsPlaceAndAllPlacesAtOnce() {
        Map<String, Object> tree = TreePath.of("count").put(Blank.record(all), Optional.of("1x"));
        tree = TreePath.of("score").put(tree, Optional.of(new BigDecimal("1.5")));
        tree = TreePath.of("day").put(tree, Optional.of("2023-02-30"));
        tree = TreePath.of("side").put(tree, Optional.of("LEFT"));
        tree = TreePath.of("ref").put(tree, Optional.of("news.item/a1"));
        tree = TreePath.parse("amounts").put(tree, Optional.of(List.of(Map.of("value", Map.of("unit", "人")))));

        assertThat(Misfits.of(all, tree))
                .extracting(Finding::place)
                .contains("count", "day", "amounts[0].value.qualifier", "amounts[0].kind")
                .doesNotContain("score", "side", "ref", "amounts[0].value.unit");
    }

    @Test
    void aFractionIsNoWholeNumber() {
        Map<String, Object> tree = Map.of("count", new BigDecimal("1.5"));

        assertThat(Misfits.of(all, tree).stream()
                        .filter(finding -> finding.place().equals("count"))
                        .map(finding -> finding.sentence().key()))
                .containsExactly("shape.whole");
    }

    @Test
    void aValueThatItsTypeReadsHasNoMisfit() {
        var item = new SampleTypes.Item("题", SampleTypes.Genre.NEWS, "甲", Optional.of(BigDecimal.ONE), List.of("文"));
        Object tree = TestJson.create().tree(item);

        assertThat(Misfits.of(Shapes.of(SampleTypes.Item.class), named(tree))).isEmpty();
    }

    @SuppressWarnings("unchecked") // a record's tree is a map by names
    private static Map<String, Object> named(@Nullable Object tree) {
        return (Map<String, Object>) java.util.Objects.requireNonNull(tree);
    }

    private static Shape part(Entries entries, String name) {
        return entries.parts().get().stream()
                .filter(part -> part.name().equals(name))
                .map(Part::shape)
                .findFirst()
                .orElseThrow();
    }
}
