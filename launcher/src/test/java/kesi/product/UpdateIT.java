package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever works while IT updates or stops a plug-in loses nothing and is told. */
@Timeout(1_800)
class UpdateIT {
    @TempDir
    Path temporary;

    @Test
    void anUpdateUnderUnsavedWorkKeepsTextSelectionUndoAndState() throws Exception {
        String said = new WindowProcess(WindowProcess.opens(), UpdateRun.class).run(temporary.resolve("home"));

        assertThat(said.lines()).contains(UpdateRun.DONE);
    }
}
