package kesi.core.provider.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.command.Param;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.json.Json;
import kesi.core.api.look.Look;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.preference.Preferences.Held;
import kesi.core.api.preference.Preferences.Origin;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Catalog;
import kesi.core.provider.json.GsonJson;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {

    private static final Shape<Look> SHAPE =
            Shape.of("look", ParameterRecord.of(Look.class), Catalog.of(LayersTest.class));
    private static final Layers NOTHING = new Layers(Map.of(), Map.of(), Locks.NONE);

    /** Two choices that must fit each other. */
    record Range(
            @Param(label = "from", standard = "1") int from,
            @Param(label = "to", standard = "9") int to) {
        Range {
            if (from > to) {
                throw new IllegalArgumentException("from is above to");
            }
        }
    }

    private Locks locks = Locks.NONE;
    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void withoutAnyChoiceTheStandardHolds() {
        assertThat(held(NOTHING, "fontSize")).isEqualTo(new Held(List.of("100"), Origin.STANDARD, Optional.empty()));
    }

    @Test
    void thePersonStandsAboveTheDepartmentAndTheLockAboveBoth() {
        Layers department = NOTHING.withDepartment(Map.of("look.theme", List.of("dark")));
        Layers person = department.withPerson(Map.of("look.theme", List.of("light")));
        Layers locked = person.withPolicy(locked("look.theme", "contrast"));

        assertThat(held(department, "theme").from()).isEqualTo(Origin.DEPARTMENT);
        assertThat(held(person, "theme").values()).containsExactly("light");
        assertThat(held(locked, "theme").values()).containsExactly("contrast");
        assertThat(held(locked, "theme").reason().orElseThrow().toString()).contains("p.json", "line 7");
    }

    @Test
    void aValueThatDoesNotFitIsPassedOverAndToldAndTheRestHolds() {
        Layers layers = NOTHING.withDepartment(Map.of("look.font-size", List.of("150")))
                .withPerson(Map.of("look.font-size", List.of("huge"), "look.theme", List.of("dark")));

        assertThat(held(layers, "fontSize").values()).containsExactly("150");
        assertThat(held(layers, "theme").values()).containsExactly("dark");
        assertThat(findings).isNotEmpty().allMatch(finding -> finding.place().equals("look.font-size"));
    }

    @Test
    void aLockThatDoesNotFitStillLocks() {
        Layers layers = NOTHING.withPolicy(locked("look.theme", "purple"));

        assertThat(held(layers, "theme").from()).isEqualTo(Origin.LOCKED);
        assertThat(held(layers, "theme").values()).containsExactly("light");
        assertThat(held(layers, "theme").reason()).isPresent();
    }

    @Test
    void choicesThatDoNotFitEachOtherGiveWayLayerByLayer() {
        Shape<Range> range = Shape.of("r", ParameterRecord.of(Range.class), Catalog.of(LayersTest.class));
        Layers layers = NOTHING.withDepartment(Map.of("r.to", List.of("5"))).withPerson(Map.of("r.from", List.of("7")));

        assertThat(Layers.words(layers.held(range, findings)))
                .isEqualTo(Map.of("from", List.of("1"), "to", List.of("5")));
        assertThat(findings).hasSize(1);
    }

    @Test
    void choosingIsKeptInTheFileAndTellsThePage() {
        List<Set<String>> told = new ArrayList<>();
        ChosenLayers layers = chosen(told);

        layers.choose(SHAPE, Map.of("font-size", List.of("200"), "theme", List.of("dark")));

        assertThat(told).containsExactly(Set.of("look"));
        assertThat(held(chosen(told).now(), "fontSize").values()).containsExactly("200");
        layers.choose(SHAPE, Map.of("fontSize", List.of()));
        assertThat(held(chosen(told).now(), "fontSize").from()).isEqualTo(Origin.STANDARD);
        assertThat(held(chosen(told).now(), "theme").values()).containsExactly("dark");
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingChanges() {
        List<Set<String>> told = new ArrayList<>();
        ChosenLayers layers = chosen(told);

        assertThatThrownBy(() -> layers.choose(SHAPE, Map.of("theme", List.of("dark"), "font-size", List.of("301"))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("300");
        assertThatThrownBy(() -> layers.choose(SHAPE, Map.of("colour", List.of("dark"))))
                .hasMessageContaining("font-size");

        assertThat(layers.now().person()).isEmpty();
        assertThat(folder.resolve("preferences.json")).doesNotExist();
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsLockedIsRefusedNamingFileAndLine() {
        locks = locked("look.theme", "dark");
        ChosenLayers layers = chosen(new ArrayList<>());

        assertThatThrownBy(() -> layers.choose(SHAPE, Map.of("theme", List.of("light"))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.REFUSED);
                    assertThat(problem.code()).contains("P-LOCKED");
                })
                .hasMessageContaining("p.json")
                .hasMessageContaining("line 7");
    }

    @Test
    void aPolicyThatIsWrittenWhileRunningHoldsFromThenOn() {
        List<Set<String>> told = new ArrayList<>();
        ChosenLayers layers = chosen(told);
        locks = locked("look.theme", "dark");

        layers.refresh();
        layers.refresh();

        assertThat(told).filteredOn(pages -> !pages.isEmpty()).containsExactly(Set.of("look"));
        assertThat(held(layers.now(), "theme").from()).isEqualTo(Origin.LOCKED);
    }

    @Test
    void valuesOfPagesThatAreNotHereAreKept() {
        new PersonFile(folder.resolve("preferences.json"), new GsonJson()).write(Map.of("gone.thing", List.of("x")));

        chosen(new ArrayList<>()).choose(SHAPE, Map.of("theme", List.of("dark")));

        assertThat(chosen(new ArrayList<>()).now().person())
                .isEqualTo(Map.of("gone.thing", List.of("x"), "look.theme", List.of("dark")));
    }

    @Test
    void aChoiceIsFoundByLabelHelpWordsAndValueInBothLanguages() {
        Choice theme = SHAPE.choice(SHAPE.find("theme").orElseThrow(), held(NOTHING, "theme"));

        assertThat(List.of("主题", "颜色", "对比", "Theme", "weak EYES", "light", "主题 contrast"))
                .allMatch(theme::mentions);
        assertThat(theme.mentions("language")).isFalse();
        assertThat(theme.called("dark").chinese()).isEqualTo("深色");
    }

    @Property
    void everySizeWithinTheRangeCanBeChosenAndNoOther(@ForAll @IntRange(min = -10, max = 500) int size) {
        Layers layers = NOTHING.withPerson(Map.of("look.font-size", List.of(String.valueOf(size))));
        boolean fits = size >= Look.SMALLEST && size <= Look.LARGEST;

        Held held = Objects.requireNonNull(layers.held(SHAPE, new ArrayList<>()).get("fontSize"));

        assertThat(held).isNotNull();
        assertThat(held.from()).isEqualTo(fits ? Origin.PERSON : Origin.STANDARD);
    }

    private Held held(Layers layers, String name) {
        return Optional.ofNullable(layers.held(SHAPE, findings).get(name)).orElseThrow();
    }

    private ChosenLayers chosen(List<Set<String>> told) {
        Json json = new GsonJson();
        return new ChosenLayers(new PersonFile(folder.resolve("preferences.json"), json), () -> locks, told::add);
    }

    private static Locks locked(String key, String value) {
        return new Locks(Map.of(key, new Locks.Lock(List.of(value), "p.json", 7)), Optional.empty());
    }
}
