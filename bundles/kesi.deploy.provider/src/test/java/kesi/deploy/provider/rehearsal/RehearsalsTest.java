package kesi.deploy.provider.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kesi.deploy.api.Rehearsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalsTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsBrokenTodayIsNoReasonAgainstAChangeAndWhatBreaksThenIs() {
        assertThat(compared("ok", "ok").sound()).isTrue();
        assertThat(compared("✗ old", "✗ old").sound()).isTrue();
        assertThat(compared("✗ old", "ok").sound()).isTrue();
        assertThat(compared("ok", "✗ new").sound()).isFalse();
        assertThat(Rehearsals.compared("f", Map.of(), Map.of("new", "✗ new")).sound())
                .isFalse();
    }

    @Test
    void bothSidesStandBesideEachOther() {
        assertThat(Rehearsals.compared("f", Map.of("a", "1"), Map.of("a", "2", "b", "3"))
                        .rows())
                .containsExactly(new Rehearsed.Row("a", "1", "2"), new Rehearsed.Row("b", "", "3"));
    }

    @Test
    void aCopyHasTheSettingsAndNotTheDataAndLeavesNothingBehind() throws IOException {
        Files.createDirectories(folder.resolve("store"));
        Files.createDirectories(folder.resolve("deploy/generations"));
        Files.writeString(folder.resolve("store/kesi.db"), "data");
        Files.writeString(folder.resolve("kesi.json"), "{}");
        Files.writeString(folder.resolve("deploy/generations/1.json"), "{}");
        Path around = folder;
        try (Stage stage = Stage.of(folder);
                Stage twin = stage.twin()) {
            around = stage.home().resolveSibling("");
            assertThat(twin.home().resolve("kesi.json")).hasContent("{}");
            assertThat(twin.home().resolve("deploy/generations/1.json")).exists();
            assertThat(stage.home().resolve("store")).doesNotExist();
        }
        assertThat(around).doesNotExist();
    }

    private static Rehearsed compared(String today, String then) {
        return Rehearsals.compared("f", Map.of("a", today), Map.of("a", then));
    }
}
