package kesi.deploy.provider.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import kesi.deploy.api.HeldPlugins.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        HeldFile file = new HeldFile(folder.resolve("held-back"));
        Held held = new Held("kesi.books.ui", Instant.parse("2026-01-01T12:00:00Z"), "threw\tand\nthrew");

        file.write(Map.of("kesi.books.ui", held));

        assertThat(file.read())
                .containsOnly(Map.entry("kesi.books.ui", new Held("kesi.books.ui", held.since(), "threw and threw")));
    }

    @Test
    void aLineThatAPersonWroteCountsWithItsName() throws IOException {
        Files.writeString(folder.resolve("held-back"), "kesi.books.ui\n\nkesi.odd.ui\tyesterday\twhy\n");

        assertThat(new HeldFile(folder.resolve("held-back")).read()).containsOnlyKeys("kesi.books.ui", "kesi.odd.ui");
    }

    @Test
    void withoutAFileNothingRests() {
        assertThat(new HeldFile(folder.resolve("none")).read()).isEmpty();
    }
}
