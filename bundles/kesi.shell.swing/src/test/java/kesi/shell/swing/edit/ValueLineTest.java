package kesi.shell.swing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueLineTest {

    private final Instant start = Instant.parse("2024-05-01T08:00:00Z");

    @Test
    void lettersTypedCloselyIntoOneFieldAreOneStep() {
        ValueLine line = line("").change("title", tree("a"), at(0)).change("title", tree("ab"), at(900));

        assertThat(line.tree()).isEqualTo(tree("ab"));
        assertThat(line.undo().tree()).isEqualTo(tree(""));
    }

    @Test
    void aPauseBeginsANewStep() {
        ValueLine line = line("").change("title", tree("a"), at(0)).change("title", tree("ab"), at(1_501));

        assertThat(line.undo().tree()).isEqualTo(tree("a"));
    }

    @Test
    void anotherFieldBeginsANewStep() {
        ValueLine line = line("").change("title", tree("a"), at(0)).change("byline", tree("b"), at(10));

        assertThat(line.undo().tree()).isEqualTo(tree("a"));
    }

    @Test
    void stepsWithoutAKindNeverMerge() {
        ValueLine line = line("").change("", tree("a"), at(0)).change("", tree("b"), at(1));

        assertThat(line.undo().tree()).isEqualTo(tree("a"));
    }

    @Test
    void savingEndsAStep() {
        ValueLine line = line("").change("title", tree("a"), at(0)).closed().change("title", tree("ab"), at(10));

        assertThat(line.undo().tree()).isEqualTo(tree("a"));
    }

    @Test
    void typingAfterUndoIsAStepOfItsOwnAndForgetsWhatWasUndone() {
        ValueLine line = line("").change("title", tree("a"), at(0)).change("x", tree("b"), at(1));
        ValueLine back = line.undo();
        ValueLine other = back.change("title", tree("ac"), at(2));

        assertThat(back.canRedo()).isTrue();
        assertThat(back.redo().tree()).isEqualTo(tree("b"));
        assertThat(other.canRedo()).isFalse();
        assertThat(other.undo().tree()).isEqualTo(tree("a"));
    }

    @Test
    void theEndsOfTheLineAreFirm() {
        ValueLine line = line("a");

        assertThat(line.undo()).isSameAs(line);
        assertThat(line.redo()).isSameAs(line);
    }

    @Test
    void aVeryLongLineForgetsItsOldestSteps() {
        ValueLine line = line("");
        for (int i = 0; i < 1_000; i++) {
            line = line.change("", tree("v" + i), at(i));
        }

        assertThat(line.steps()).hasSize(ValueLine.LONGEST);
        assertThat(line.tree()).isEqualTo(tree("v999"));
    }

    @Test
    void shorteningKeepsThePresentValueAndWhatIsNear() {
        ValueLine line = line("");
        for (int i = 0; i < 20; i++) {
            line = line.change("", tree("v" + i), at(i));
        }
        ValueLine middle = line;
        for (int i = 0; i < 15; i++) {
            middle = middle.undo();
        }

        assertThat(line.shortened(5).tree()).isEqualTo(tree("v19"));
        assertThat(line.shortened(5).steps()).hasSize(5);
        assertThat(middle.shortened(5).tree()).isEqualTo(middle.tree());
    }

    private ValueLine line(String text) {
        return ValueLine.of(tree(text), start);
    }

    private Instant at(long milliseconds) {
        return start.plus(Duration.ofMillis(milliseconds));
    }

    private static Map<String, Object> tree(String text) {
        return Map.of("title", text);
    }
}
