package kesi.record.jdbc.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.record.jdbc.Note;
import kesi.record.jdbc.Rig;
import kesi.record.jdbc.Silent;
import kesi.record.jdbc.command.DeleteFilter;
import kesi.record.jdbc.command.ListFilters;
import kesi.record.jdbc.command.ListRecords;
import kesi.record.jdbc.command.SaveFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterCommandsTest {

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder.resolve("home"), "");
        rig.types.add(new SavedFilterType());
        rig.save(Note.of("x b"));
        rig.save(Note.of("x a"));
        rig.save(Note.of("y c"));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aSavedFilterIsListedAndUsedByItsName() {
        save("mine", "x", "-title");

        assertThat(titles(list(Optional.of("mine"), Optional.empty(), Optional.empty())))
                .containsExactly("x b", "x a");
        assertThat((List<?>) filters().data())
                .singleElement()
                .satisfies(tree -> assertThat(((Map<?, ?>) tree).get("words")).isEqualTo("x"));
    }

    @Test
    void savingUnderTheSameNameReplacesAndKeepsTheHistory() {
        save("mine", "x", "");
        save("mine", "c", "");

        assertThat(titles(list(Optional.of("mine"), Optional.empty(), Optional.empty())))
                .containsExactly("y c");
        assertThat((List<?>) filters().data()).hasSize(1);
        assertThat(rig.records.history(
                        rig.records.list(SavedFilterType.NAME, "", 1).get(0).ref()))
                .hasSize(2);
    }

    @Test
    void whatIsAskedForGoesBeforeWhatWasSaved() {
        save("mine", "x", "title");

        assertThat(titles(list(Optional.of("mine"), Optional.of("y"), Optional.empty())))
                .containsExactly("y c");
    }

    @Test
    void aDeletedFilterIsGoneAndCanBeUndone() {
        save("mine", "x", "");
        Outcome gone = new DeleteFilter(rig.records).run(new DeleteFilter.Parameters(Note.TYPE, "mine"), new Silent());
        assertThat((List<?>) filters().data()).isEmpty();

        rig.records.undo(((Number) gone.entry("sequence").orElseThrow()).longValue(), Rig.WHY);
        assertThat((List<?>) filters().data()).hasSize(1);
    }

    @Test
    void anUnknownColumnAndAnUnknownFilterAreWrongUsage() {
        Problem column = catchThrowableOfType(
                Problem.class, () -> list(Optional.empty(), Optional.empty(), Optional.of("nonsense")));
        assertThat(column.kind()).isEqualTo(Kind.USAGE);
        assertThat(column.sentence().toString()).contains("nonsense", "title", "changed");
        assertThatThrownBy(() -> list(Optional.of("nobody"), Optional.empty(), Optional.empty()))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aFilterNeedsANameAndWholeValues() {
        assertThat(new SavedFilterType()
                        .check(new SavedFilter(" ", Note.TYPE, "", List.of("=x", "a=b"), List.of(), List.of())))
                .extracting(finding -> finding.place())
                .containsExactly("name", "values");
    }

    private void save(String name, String words, String sort) {
        new SaveFilter(rig.records)
                .run(
                        new SaveFilter.Parameters(
                                Note.TYPE, name, Optional.of(words), List.of(), Optional.of(sort), Optional.empty()),
                        new Silent());
    }

    private Outcome filters() {
        return new ListFilters(rig.records).run(new ListFilters.Parameters(Optional.of(Note.TYPE)), new Silent());
    }

    private Outcome list(Optional<String> filter, Optional<String> words, Optional<String> columns) {
        return new ListRecords(rig.records)
                .run(
                        new ListRecords.Parameters(
                                Note.TYPE, 50, Optional.empty(), filter, words, Optional.empty(), columns),
                        new Silent());
    }

    private static List<String> titles(Outcome outcome) {
        return ((List<?>) outcome.entry("records").orElseThrow())
                .stream()
                        .map(tree -> String.valueOf(((Map<?, ?>) tree).get("title")))
                        .toList();
    }
}
