package kesi.launcher.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenTest {
    @TempDir
    Path folder;

    private Path jar;
    private Hashes hashes;

    @BeforeEach
    void aListedJar() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        jar = Files.writeString(folder.resolve("a.jar"), "right");
        Hashes.write(folder, folder.resolve("list"));
        hashes = Hashes.read(folder.resolve("list"));
    }

    @Test
    void aSettledFileIsRememberedAcrossStarts() throws Exception {
        settle();
        hashes.verify(List.of(jar), Seen.nothing(memory()));

        assertThat(Seen.read(memory()).had(jar, Hashes.hash(jar))).isTrue();
        assertThat(Seen.nothing(memory()).had(jar, Hashes.hash(jar))).isFalse();
    }

    @Test
    void aFileThatHasJustChangedIsNotTrustedYet() throws Exception {
        hashes.verify(List.of(jar), Seen.nothing(memory()));

        assertThat(Seen.read(memory()).had(jar, Hashes.hash(jar))).isFalse();
    }

    @Test
    void aSwappedFileWithTheOldSizeAndDateIsFound() throws Exception {
        settle();
        hashes.verify(List.of(jar), Seen.nothing(memory()));
        FileTime date = Files.getLastModifiedTime(jar);
        Files.writeString(jar, "wrong");
        Files.setLastModifiedTime(jar, date);

        assertThatThrownBy(() -> hashes.verify(List.of(jar), Seen.read(memory())))
                .hasMessageContaining("bundle.changed");
    }

    @Test
    void anotherListMakesTheMemoryWorthless() throws Exception {
        settle();
        hashes.verify(List.of(jar), Seen.nothing(memory()));

        assertThat(Seen.read(memory()).had(jar, "0".repeat(64))).isFalse();
    }

    @Test
    void whatAnotherWorkspaceFoundRightIsTrustedToo() throws Exception {
        settle();
        hashes.verify(List.of(jar), Seen.nothing(memory()));

        Seen fresh = Seen.read(folder.resolve("fresh"));
        assertThat(fresh.had(jar, Hashes.hash(jar))).isFalse();
        assertThat(fresh.and(memory()).had(jar, Hashes.hash(jar))).isTrue();
    }

    @Test
    void aSecondLookTrustsNothingThatWasSeen() throws Exception {
        settle();
        hashes.verify(List.of(jar), Seen.nothing(memory()));
        assertThat(hashes.look(jar)).isEmpty();

        Files.writeString(jar, "wrong");

        assertThat(hashes.look(jar))
                .hasValueSatisfying(why -> assertThat(why.toString()).contains("bundle.changed"));
        assertThat(jar).hasContent("wrong");
    }

    private Path memory() {
        return folder.resolve("seen");
    }

    private static void settle() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(3_200);
    }
}
