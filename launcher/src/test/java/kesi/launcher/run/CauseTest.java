package kesi.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CauseTest {
    @Test
    void theInnermostReasonIsToldInOneLine() {
        IOException reason = new IOException("No space left on device\nand more");

        assertThat(Cause.of(new IllegalStateException("outer", new IllegalStateException("middle", reason))))
                .isEqualTo("java.io.IOException: No space left on device");
    }
}
