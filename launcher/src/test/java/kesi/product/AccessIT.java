package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether people who use keys alone, hear the screen or enlarge it can work with every view of every bundle: controls
 * have names, texts are not cut off, fonts have all characters, Tab reaches and leaves everything.
 */
@Timeout(1500)
class AccessIT {
    @TempDir
    Path temporary;

    @Test
    void everyViewIsFitForAllInEverySizeAndLanguage() throws Exception {
        try (Display display = Display.open(1600, 1000)) {
            assertIsFit(display.run(WalkRun.class, List.of(), home(), "100", "200", "300"));
        }
    }

    @Test
    void everyViewIsFitForAllOnAScreenOfDoubleDensity() throws Exception {
        try (Display display = Display.open(3200, 2000)) {
            assertIsFit(display.run(WalkRun.class, List.of("-Dsun.java2d.uiScale=2"), home(), "100"));
        }
    }

    /** The product may say other things meanwhile, as that a slow machine keeps the screen waiting. */
    private static void assertIsFit(String said) {
        assertThat(said.lines().filter(line -> line.startsWith(WalkRun.FAULT))).isEmpty();
        assertThat(said.lines()).contains(WalkRun.DONE);
    }

    private String home() {
        return temporary.resolve("home").toString();
    }
}
