package kesi.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @AfterEach
    void giveTheStreamBack() {
        System.setOut(before);
    }

    @Test
    void whatIsPrintedWhileBundlesStartAndStopDoesNotReachTheScript() {
        System.setOut(new PrintStream(screen, true, StandardCharsets.UTF_8));

        try (StandardOutput output = StandardOutput.held()) {
            System.out.println("a library talks");
            output.open();
            System.out.println("{}");
            output.hold();
            System.out.println("another library talks");
        }
        System.out.println("after");

        assertThat(screen.toString(StandardCharsets.UTF_8)).isEqualTo("{}\nafter\n");
    }
}
