package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every feature comes and goes many times while its views are open and used. {@code -Dkesi.cycles=200} makes it a
 * measurement.
 */
@Timeout(7_200)
class CycleIT {
    @TempDir
    Path temporary;

    @Test
    void nothingIsLeftOfFeaturesThatCameAndWentWhileTheyWereUsed() throws Exception {
        List<String> options = new ArrayList<>(WindowProcess.opens());
        options.add("-Dkesi.cycles=" + Integer.getInteger("kesi.cycles", 5));

        String said = new WindowProcess(options, CycleRun.class).run(temporary.resolve("home"));

        System.out.println(said);
        assertThat(said.lines()).contains(CycleRun.DONE);
    }
}
