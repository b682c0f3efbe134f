package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a command did to records is taken back and brought back from the edit menu, whichever thread it ran on. */
@Timeout(1_000)
class UndoIT {
    @TempDir
    Path temporary;

    @Test
    void whatACommandOfTheMenuDidIsUndoneAndRedoneFromTheEditMenu() throws Exception {
        String said = new WindowProcess(WindowProcess.opens(), UndoRun.class).run(temporary.resolve("home"));

        assertThat(said.lines()).contains(UndoRun.DONE);
    }
}
