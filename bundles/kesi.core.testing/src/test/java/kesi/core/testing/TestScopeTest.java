package kesi.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class TestScopeTest {

    private final TestScope scope = new TestScope();

    record Row(int number) {}

    @Test
    void whatIsKeptIsClosedInTheReverseOrder() {
        List<String> closed = new ArrayList<>();
        scope.keep(() -> closed.add("first"));
        scope.onEnd(() -> closed.add("second"));
        scope.close();
        assertThat(closed).containsExactly("second", "first");
        assertThat(scope.isOpen()).isFalse();
    }

    @Test
    void aKeyIsPressedUntilTheEnd() {
        List<String> pressed = new ArrayList<>();
        KeyStroke key = KeyStroke.getKeyStroke("ctrl L");
        scope.hotKey(key, () -> pressed.add("L"));
        assertThat(scope.press(key)).isTrue();
        scope.close();
        assertThat(scope.press(key)).isFalse();
        assertThat(pressed).containsExactly("L");
    }

    @Test
    void whatIsDoneEverySoOftenIsDoneWhenTheTestSaysSo() {
        List<String> ticks = new ArrayList<>();
        scope.every(50, () -> ticks.add("tick"));
        assertThat(ticks).isEmpty();
        scope.tick();
        assertThat(ticks).containsExactly("tick");
    }

    @Test
    void aStateOutlivesTheView() {
        scope.state("row", 1, Row.class, new Row(0)).change(row -> new Row(7));
        scope.close();
        assertThat(scope.again().state("row", 1, Row.class, new Row(0)).value()).isEqualTo(new Row(7));
    }

    @Test
    void aTemporaryFileGoesAtTheEnd() {
        Path file = scope.temporaryFile(".txt");
        assertThat(Files.exists(file)).isTrue();
        scope.close();
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void whoIsAskedBeforeTheWindowClosesIsHeard() {
        assertThat(scope.mayClose()).isTrue();
        scope.beforeClose(() -> false);
        assertThat(scope.mayClose()).isFalse();
    }
}
