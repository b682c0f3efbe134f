package kesi.shell.swing.dock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kesi.core.api.problem.Problem;
import kesi.core.testing.TestJson;
import kesi.shell.api.View.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutFolderTest {

    @TempDir
    Path home;

    @Test
    void aKeptLayoutIsThereAgain() {
        Layout layout = new StandardLayout(id -> Area.MAIN).of(List.of("a", "shell.list:news.item"));
        folder().save("news", layout);

        assertThat(folder().load("news")).contains(layout);
        assertThat(folder().load("heritage")).isEmpty();
    }

    @Test
    void aForgottenLayoutIsGone() {
        folder().save("news", Layout.EMPTY);
        folder().forget("news");

        assertThat(folder().load("news")).isEmpty();
    }

    @Test
    void noPerspectiveNamesAFileOutsideOfTheFolder() throws Exception {
        folder().save("../../evil", Layout.EMPTY);

        assertThat(home.resolve("layout")).isDirectoryContaining(path -> path.endsWith("______evil.json"));
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(home.resolve("layout"));
        }
    }

    @Test
    void aDamagedFileIsSetAsideAndToldOf() throws Exception {
        Files.createDirectories(home.resolve("layout"));
        Files.writeString(home.resolve("layout/news.json"), "{");

        assertThatThrownBy(() -> folder().load("news"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().key()).isEqualTo("layout.damaged"));
        assertThat(folder().load("news")).isEmpty();
        assertThat(home.resolve("layout/news.json.damaged")).hasContent("{");
    }

    private LayoutFolder folder() {
        return new LayoutFolder(home.resolve("layout"), TestJson.create());
    }
}
