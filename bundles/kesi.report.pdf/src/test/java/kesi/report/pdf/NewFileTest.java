package kesi.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

    @TempDir
    private Path folder;

    @Test
    void aDiskThatIsFullHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("brief.pdf"), "old");
        assertThatThrownBy(() -> new NewFile(target).write(NewFileTest::full))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().in(Locale.CHINESE))
                                .contains("brief.pdf", "原来的文件没有动"));
        assertThat(target).hasContent("old");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void whatIsBrokenHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("brief.pdf"), "old");
        assertThatThrownBy(() -> new NewFile(target).write(out -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(target).hasContent("old");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void whileItIsWrittenTheOldFileIsWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("brief.pdf"), "old");
        int answer = new NewFile(target).write(out -> {
            put(out, "new");
            assertThat(target).hasContent("old");
            return 7;
        });
        assertThat(answer).isEqualTo(7);
        assertThat(target).hasContent("new");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void aFileThatSomebodyReadsIsReplacedAndHisStays() throws IOException {
        Path target = Files.writeString(folder.resolve("brief.pdf"), "old");
        try (var reader = Files.newBufferedReader(target)) {
            try {
                new NewFile(target).write(out -> put(out, "new"));
            } catch (Problem held) {
                assertThat(target).hasContent("old"); // systems that do not replace open files
                return;
            }
            assertThat(reader.readLine()).isEqualTo("old");
        }
        assertThat(target).hasContent("new");
    }

    @Test
    void aFolderInItsPlaceIsSaidBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> new NewFile(folder)).isInstanceOf(Problem.class);
    }

    @Test
    void aFileInThePlaceOfItsFolderIsSaid() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "x").resolve("brief.pdf");
        assertThatThrownBy(() -> new NewFile(blocked).write(out -> put(out, "new")))
                .isInstanceOf(Problem.class);
    }

    private static int full(OutputStream out) {
        put(out, "half");
        throw new UncheckedIOException(new IOException("No space left on device"));
    }

    private static int put(OutputStream out, String text) {
        try {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
