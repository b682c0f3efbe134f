package kesi.core.gogo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.testing.DirectTasks;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private long now;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void aTerminalGetsABarAndOthersAPercentage() {
        assertThat(progress(true).text(Optional.of(0.5), "读取")).isEqualTo("[##########..........]  50% 读取");
        assertThat(progress(false).text(Optional.of(1.0), "读取")).isEqualTo("100% 读取");
        assertThat(progress(true).text(Optional.empty(), "读取")).isEqualTo("读取");
    }

    @Test
    void aLineNeverWraps() {
        assertThat(DisplayWidth.of(progress(true).text(Optional.of(0.1), "长".repeat(100))))
                .isLessThanOrEqualTo(78);
    }

    @Test
    void theBarIsWipedAtTheEnd() {
        var running = new DirectTasks().start(Message.literal("读取"), task -> "");
        Progress progress = progress(true);
        progress.show(running);
        assertThat(bytes.size()).isZero();
        now += 150_000_000;
        progress.show(running);
        progress.close();
        progress.show(running);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("\r[####").endsWith(" \r");
    }

    private Progress progress(boolean terminal) {
        return new Progress(err, terminal, Message::toString, () -> now);
    }
}
