package kesi.core.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Catalog;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form says of a field must be what the command line says of the same word. */
class ParameterRefusalTest {

    enum Colour {
        DARK_RED,
        BLUE
    }

    record One(
            @Param(label = "number") Optional<Long> number,
            @Param(label = "weight") Optional<BigDecimal> weight,
            @Param(label = "truth") boolean truth,
            @Param(label = "file") Optional<Path> file,
            @Param(label = "date") Optional<LocalDate> date,
            @Param(label = "when") Optional<When> when,
            @Param(label = "ref") Optional<Ref> ref,
            @Param(label = "colour", standard = "blue") Colour colour,
            @Param(label = "pairs") Map<String, String> pairs,
            @Param(label = "days") List<LocalDate> days) {}

    record Needed(@Param(label = "name") String name) {}

    private final ParameterRecord<One> record = ParameterRecord.of(One.class);

    @ParameterizedTest
    @CsvSource({
        "number, 5000000000",
        "number, five",
        "number, ''",
        "weight, 0.30",
        "weight, 1e400",
        "truth, true",
        "truth, yes",
        "file, a b.txt",
        "file, ''",
        "date, 2023-10-12",
        "date, 2023-02-30",
        "when, 2023-10",
        "when, soon",
        "ref, news.item/7",
        "ref, news",
        "colour, dark-red",
        "colour, DARK_RED",
        "colour, green",
        "pairs, a=b",
        "pairs, =b",
        "days, 2023-10-12",
        "days, today"
    })
    void theFieldAndTheCommandLineSayTheSame(String name, String word) {
        assertThat(parameter(name).refusal(List.of(word)).map(Object::toString))
                .isEqualTo(onTheCommandLine(Map.of(name, List.of(word))));
    }

    @Test
    void aMissingValueAndOneTooManyAreToldLikewise() {
        Parameter needed = ParameterRecord.of(Needed.class)
                .describe(Catalog.of(ParameterRefusalTest.class))
                .get(0);

        assertThat(needed.refusal(List.of()).map(Object::toString)).contains("The parameter --name (name) is missing.");
        assertThatThrownBy(() -> ParameterRecord.of(Needed.class).read(Map.of()))
                .hasMessage("The parameter --name (name) is missing.");
        assertThat(needed.refusal(List.of("a", "b")).map(Object::toString))
                .contains("The parameter \"name\" can be given only once.");
        assertThat(parameter("days").refusal(List.of("2023-10-12", "2023-10-13")))
                .isEmpty();
    }

    @Test
    void theKindOfEveryValueIsKnown() {
        assertThat(describe())
                .extracting(Parameter::type)
                .containsExactly(
                        Parameter.Type.INTEGER,
                        Parameter.Type.DECIMAL,
                        Parameter.Type.BOOLEAN,
                        Parameter.Type.PATH,
                        Parameter.Type.DATE,
                        Parameter.Type.WHEN,
                        Parameter.Type.RECORD,
                        Parameter.Type.CHOICE,
                        Parameter.Type.PAIR,
                        Parameter.Type.DATE);
        assertThat(parameter("colour").choiceLabels())
                .extracting(Object::toString)
                .containsExactly("dark-red", "blue");
    }

    private Optional<String> onTheCommandLine(Map<String, List<String>> arguments) {
        try {
            record.read(arguments);
            return Optional.empty();
        } catch (Problem e) {
            return Optional.of(e.sentence().toString());
        }
    }

    private Parameter parameter(String name) {
        return describe().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Parameter> describe() {
        return record.describe(Catalog.of(ParameterRefusalTest.class));
    }
}
