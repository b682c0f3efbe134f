package kesi.core.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrokeTest {

    @ParameterizedTest
    @CsvSource({
        "ctrl shift I, ctrl shift I",
        "shift ctrl i, ctrl shift I",
        "Ctrl+Shift+I, ctrl shift I",
        "control alt DELETE, ctrl alt DELETE",
        "f2, F2",
        "meta PAGE_UP, meta PAGE_UP",
        "'  alt   7 ', alt 7"
    })
    void keysAreReadHoweverTheyAreWritten(String text, String normal) {
        assertThat(Stroke.of(text)).map(Stroke::toString).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ctrl", "ctrl shift", "hyper I", "ctrl F25", "ctrl 中", "ctrl II", "I ctrl"})
    void whatNoKeyboardHasIsRefused(String text) {
        assertThat(Stroke.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ctrl shift I", "F12", "alt BACK_SLASH", "ctrl alt NUMPAD7", "shift OPEN_BRACKET", "meta UP"})
    void swingReadsWhatIsWritten(String text) {
        assertThat(KeyStroke.getKeyStroke(Stroke.of(text).orElseThrow().toString()))
                .isNotNull();
    }

    @Test
    void aKeyThatTypesIsKnown() {
        assertThat(Stroke.of("shift A").orElseThrow().types()).isTrue();
        assertThat(Stroke.of("SPACE").orElseThrow().types()).isTrue();
        assertThat(Stroke.of("ctrl A").orElseThrow().types()).isFalse();
        assertThat(Stroke.of("F1").orElseThrow().types()).isFalse();
    }

    @Test
    void noOtherStrokeCanBeMade() {
        assertThatThrownBy(() -> new Stroke(Set.of(), "ENTERPRISE")).isInstanceOf(IllegalArgumentException.class);
    }
}
