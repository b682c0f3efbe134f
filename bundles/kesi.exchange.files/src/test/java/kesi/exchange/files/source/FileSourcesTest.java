package kesi.exchange.files.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kesi.core.api.problem.Cancelled;
import kesi.core.testing.RecordingTask;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.SourceFile.Format;
import kesi.exchange.files.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourcesTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @Test
    void filesOfAFolderComeInTheOrderOfTheirNamesWithoutLeftovers() {
        desk.write("in/b.txt", "b");
        desk.write("in/a/c.txt", "c");
        desk.write("in/.DS_Store", "x");
        desk.write("in/~$draft.docx", "x");
        assertThat(Desk.open(desk.path("in")))
                .extracting(SourceFile::name)
                .containsExactly(
                        desk.path("in/a/c.txt").toString(),
                        desk.path("in/b.txt").toString());
    }

    @Test
    void aMissingFileAnEmptyFileAndAnEmptyFolderAreTold() throws IOException {
        assertThat(Desk.code(() -> Desk.open(desk.path("none.txt")))).isEqualTo("E-FILE-MISSING");
        assertThat(Desk.code(() -> Desk.open(desk.write("empty.txt", "")))).isEqualTo("E-FILE-EMPTY");
        Path empty = Files.createDirectory(desk.path("empty"));
        assertThat(Desk.code(() -> Desk.open(empty))).isEqualTo("E-FOLDER-EMPTY");
    }

    @Test
    void nothingIsHandedOutWhenOneOfTheNamedFilesIsMissing() {
        Path good = desk.write("good.txt", "good");
        List<SourceFile> seen = new java.util.ArrayList<>();
        assertThat(Desk.code(() ->
                        new FileSources().each(List.of(good, desk.path("none.txt")), new RecordingTask(), seen::add)))
                .isEqualTo("E-FILE-MISSING");
        assertThat(seen).isEmpty();
    }

    @Test
    void theKindIsToldByContentFirst() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(format("old.txt", ole)).isEqualTo(Format.OLE2);
        assertThat(format("x.txt", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Format.PDF);
        assertThat(format("p.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                .isEqualTo(Format.IMAGE);
        assertThat(format("x.dat", new byte[] {1, 2, 3, 0, 0, 7})).isEqualTo(Format.BINARY);
        assertThat(format("BMW.txt", "BMW is a text".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Format.TEXT);
    }

    @Test
    void theEndingTellsKindsOfText() {
        byte[] text = "{\"a\":1}".getBytes(StandardCharsets.US_ASCII);
        assertThat(format("a.json", text)).isEqualTo(Format.JSON);
        assertThat(format("a.JSONL", text)).isEqualTo(Format.JSON_LINES);
        assertThat(format("a.csv", text)).isEqualTo(Format.CSV);
        assertThat(format("a.txt", text)).isEqualTo(Format.TEXT);
        assertThat(format("a", text)).isEqualTo(Format.JSON);
        assertThat(format("a.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Format.PDF);
    }

    @Test
    void theHashIsThatOfTheContent() {
        SourceFile file = Desk.file(desk.write("abc.txt", "abc"));
        assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(file.size()).isEqualTo(3);
        assertThat(file.fileName()).isEqualTo("abc.txt");
    }

    @Test
    void aCancelledTaskStopsBetweenFiles() {
        desk.write("in/a.txt", "a");
        desk.write("in/b.txt", "b");
        RecordingTask task = new RecordingTask();
        List<SourceFile> seen = new java.util.ArrayList<>();
        assertThatThrownBy(() -> new FileSources().each(List.of(desk.path("in")), task, file -> {
                    seen.add(file);
                    task.cancel();
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(seen).hasSize(1);
    }

    private Format format(String name, byte[] bytes) {
        return Desk.file(desk.write(name, bytes)).format();
    }
}
