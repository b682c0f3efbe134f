package kesi.core.provider.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.command.Parameter;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Catalog;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    enum Choice {
        FIRST_PLACE,
        LAST
    }

    /** A parameter of every kind. */
    record Everything(
            @Param(label = "files", positional = true, path = PathUse.OPEN)
            List<Path> files,

            @Param(label = "stage", positional = true) String stage,
            @Param(label = "%limit", standard = "50") int limit,
            @Param(label = "big") Optional<Long> big,
            @Param(label = "dry") boolean dryRun,
            @Param(label = "weight") Optional<BigDecimal> weight,
            @Param(label = "date") Optional<LocalDate> issueDate,
            @Param(label = "when") Optional<When> when,
            @Param(label = "choice") Optional<Choice> choice,
            @Param(label = "refs", recordType = "a.b") List<Ref> refs,
            @Param(label = "param") Map<String, String> param) {

        Everything {
            if (limit < 0) {
                throw new IllegalArgumentException("limit below 0");
            }
        }
    }

    private final List<Parameter> parameters =
            ParameterRecord.of(Everything.class).describe(Catalog.of(ArgumentsTest.class));

    @Test
    void everyWordFindsItsPlace() {
        Everything read = (Everything) record(
                "a.txt",
                "--limit=7",
                "b 文.txt",
                "--dry-run",
                "final",
                "--big",
                "5000000000",
                "--weight",
                "0.30",
                "--issue-date",
                "2023-10-12",
                "--when",
                "2023-10",
                "--choice",
                "first-place",
                "--refs",
                "a.b/1",
                "--refs",
                "a.b/2",
                "--param",
                "k=v=w",
                "--param",
                "x=");
        assertThat(read)
                .isEqualTo(new Everything(
                        List.of(Path.of("a.txt"), Path.of("b 文.txt")),
                        "final",
                        7,
                        Optional.of(5_000_000_000L),
                        true,
                        Optional.of(new BigDecimal("0.30")),
                        Optional.of(LocalDate.of(2023, 10, 12)),
                        Optional.of(When.stated("2023-10")),
                        Optional.of(Choice.FIRST_PLACE),
                        List.of(Ref.parse("a.b/1"), Ref.parse("a.b/2")),
                        Map.of("k", "v=w", "x", "")));
    }

    @Test
    void whatIsNotGivenIsStandardOrAbsent() {
        Everything read = (Everything) record("final");
        assertThat(read.limit()).isEqualTo(50);
        assertThat(read.files()).isEmpty();
        assertThat(read.big()).isEmpty();
        assertThat(read.dryRun()).isFalse();
        assertThat(read.param()).isEmpty();
    }

    @Test
    void afterTwoDashesEveryWordIsAPlace() {
        assertThat(((Everything) record("--", "--limit", "--final")).stage()).isEqualTo("--final");
    }

    @Test
    void parametersTellWhatFormsNeed() {
        Parameter issueDate = parameters.get(6);
        assertThat(issueDate.flag()).isEqualTo("issue-date");
        assertThat(issueDate.type()).isEqualTo(Parameter.Type.DATE);
        assertThat(issueDate.required()).isFalse();
        assertThat(parameters.get(1).required()).isTrue();
        assertThat(parameters.get(8).choices()).containsExactly("first-place", "last");
        assertThat(parameters.get(0)).matches(p -> p.repeated() && p.positional() && p.path() == PathUse.OPEN);
        assertThat(parameters.get(9).recordType()).isEqualTo("a.b");
    }

    @Test
    void eachWordThatDoesNotFitIsNamed() {
        assertUsage("--limti", "--limit", "final", "--limti", "3");
        assertUsage("--unheard-of", "--unheard-of", "final", "--unheard-of");
        assertUsage("\"x\"", "whole number", "final", "--limit", "x");
        assertUsage("--limit", "value", "final", "--limit");
        assertUsage("--limit", "twice", "final", "--limit", "1", "--limit", "2");
        assertUsage("2023-02-30", "date", "final", "--issue-date", "2023-02-30");
        assertUsage("近日", "time", "final", "--when", "近日");
        assertUsage("middle", "first-place, last", "final", "--choice", "middle");
        assertUsage("novalue", "name=value", "final", "--param", "novalue");
        assertUsage("maybe", "true or false", "final", "--dry-run=maybe");
        assertUsage("1e999999", "number", "final", "--weight", "1e999999");
        assertUsage("nothing", "type/id", "final", "--refs", "nothing");
        assertUsage("stage", "is missing");
        assertUsage("limit below 0", "do not fit", "final", "--limit=-1");
    }

    @Test
    void aFormsArgumentsAreCheckedLikeWords() {
        assertThatThrownBy(() -> bind(Map.of("stage", List.of("a"), "nonsense", List.of("1"))))
                .hasMessageContaining("nonsense");
        assertThatThrownBy(() -> bind(Map.of("stage", List.of("a", "b")))).hasMessageContaining("only once");
        assertThat(((Everything) bind(Map.of("stage", List.of("a"), "limit", List.of()))).limit())
                .isEqualTo(50);
    }

    @Test
    void aWordThatNoPlaceIsFreeForIsNamed() {
        List<Parameter> one = parameters.subList(1, 2);
        assertThatThrownBy(() -> new CommandLine("a:b", one).read(List.of("x", "y")))
                .hasMessageContaining("\"y\"");
    }

    @Property
    void anyWordsAreReadOrRefusedAsUsage(@ForAll List<String> words) {
        try {
            record(words.toArray(String[]::new));
        } catch (Problem expected) {
            assertThat(expected.kind()).isEqualTo(Kind.USAGE);
        }
    }

    @Test
    void misspelledWordsFindTheirNeighbours() {
        List<String> names = List.of("news:import", "news:list", "record:list", "store:stats");
        assertThat(Nearest.to("news:imprt", names)).containsExactly("news:import");
        assertThat(Nearest.to("list", names)).containsExactly("news:list", "record:list");
        assertThat(Nearest.to("xyz", names)).isEmpty();
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void anUnknownCommandTellsTheFeatureThatHasIt() {
        UnknownCommand unknown = new UnknownCommand("news:list", List.of(), List.of(name -> List.of("News")));
        assertThat(unknown.problem().kind()).isEqualTo(Kind.USAGE);
        assertThat(unknown.problem()).hasMessageContaining("\"News\"");
        assertThat(new UnknownCommand("news:lst", List.of("news:list"), List.of()).problem())
                .hasMessageContaining("Did you mean news:list");
        assertThat(new UnknownCommand("a:b", List.of(), List.of()).problem()).hasMessageContaining("no loaded bundle");
    }

    private Record record(String... words) {
        return bind(new CommandLine("a:b", parameters).read(List.of(words)));
    }

    private Record bind(Map<String, List<String>> arguments) {
        return ParameterRecord.of(Everything.class).read(arguments);
    }

    private void assertUsage(String first, String second, String... words) {
        assertThatThrownBy(() -> record(words))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Kind.USAGE))
                .hasMessageContaining(first)
                .hasMessageContaining(second);
    }
}
