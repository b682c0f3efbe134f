package kesi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    Path temporary;

    @Test
    void aMissingDirectoryIsMade() {
        Path home = temporary.resolve("a/b/工作区");
        try (Workspace workspace = Workspace.take(home, "news:list")) {
            assertThat(workspace.home()).isEqualTo(home).isDirectory();
        }
    }

    @Test
    void theSecondIsToldWhoHoldsIt() {
        try (Workspace first = Workspace.take(temporary, "news:import page.txt")) {
            assertThatThrownBy(() -> Workspace.take(first.home(), "news:list"))
                    .isInstanceOfSatisfying(Failure.class, failure -> {
                        assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED);
                        assertThat(failure.sentences().get(0).key()).isEqualTo("workspace.held");
                        assertThat(failure.sentences().get(0).values())
                                .contains(Long.toString(ProcessHandle.current().pid()), "news:import page.txt");
                    });
        }
    }

    @Test
    void itCanBeTakenAgainOnceItIsClosed() {
        Workspace.take(temporary, "first").close();
        try (Workspace second = Workspace.take(temporary, "second")) {
            assertThat(second.home()).isEqualTo(temporary);
        }
    }

    @Test
    void aFileInItsPlaceIsToldAndKept() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "mine");

        assertThatThrownBy(() -> Workspace.take(file, "window")).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.sentences().get(0).key()).isEqualTo("workspace.unusable");
            assertThat(failure.sentences().get(0).values()).contains("file already exists, " + file);
        });
        assertThat(file).hasContent("mine");
    }

    @Test
    void aHoldersNameSurvivesItsWayThroughTheFile() {
        Holder holder = new Holder("17", "desk", "news:import\n页面.txt");

        assertThat(Holder.of(holder.text())).isEqualTo(new Holder("17", "desk", "news:import 页面.txt"));
        assertThat(Holder.of("")).isEqualTo(new Holder("?", "?", "?"));
    }
}
