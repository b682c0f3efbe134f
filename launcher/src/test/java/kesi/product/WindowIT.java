package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real window on a virtual display, in a process of its own because this one has no screen. */
@Timeout(600)
class WindowIT {
    @TempDir
    Path temporary;

    @Test
    void anAreaLeavesTheOpenWindowAndComesBack() throws Exception {
        String said = new WindowProcess(List.of(), WindowRun.class).run(temporary.resolve("home"));

        assertThat(said.lines()).contains(WindowRun.DONE);
    }
}
