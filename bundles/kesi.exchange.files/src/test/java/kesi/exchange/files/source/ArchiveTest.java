package kesi.exchange.files.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kesi.core.testing.RecordingTask;
import kesi.exchange.api.SourceFile;
import kesi.exchange.files.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final byte[] HELLO = "hello".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @Test
    void entriesAreHandedOutUnderTheArchivesName() throws IOException {
        Path zip = desk.write("in.zip", Desk.zip(Map.of("a/b.txt", HELLO)));
        List<String> seen = new ArrayList<>();
        new FileSources().each(List.of(zip), new RecordingTask(), file -> seen.add(file.name() + "=" + read(file)));
        assertThat(seen).containsExactly(zip + "!a/b.txt=hello");
    }

    @Test
    void nothingOfAnArchiveStaysOnDisk() throws IOException {
        byte[] big = new byte[300_000];
        new java.util.Random(1).nextBytes(big);
        Path zip = desk.write("in.zip", Desk.zip(Map.of("big.bin", big)));
        long before = leftovers();
        new FileSources()
                .each(
                        List.of(zip),
                        new RecordingTask(),
                        file -> assertThat(file.size()).isEqualTo(300_000));
        assertThat(leftovers()).isLessThanOrEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "a/../../evil.txt", "/etc/passwd", "C:/evil.txt", "..\\evil.txt", "\\evil"})
    void aNameThatLeavesTheArchiveRefusesAllOfIt(String name) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("good.txt", HELLO);
        entries.put(name, HELLO);
        Path zip = desk.write("in.zip", Desk.zip(entries));
        List<SourceFile> seen = new ArrayList<>();
        assertThat(Desk.code(() -> new FileSources().each(List.of(zip), new RecordingTask(), seen::add)))
                .isEqualTo("E-ZIP-NAME");
        assertThat(seen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON.txt", "nul", "a. .", "ab\u202Etxt.exe", "a\u0007b.txt"})
    void unsafeNamesAreMadeSafeToShow(String name) {
        Path zip = desk.write("in.zip", Desk.zip(Map.of(name, HELLO)));
        assertThat(Desk.file(zip).fileName())
                .isNotEqualTo(name)
                .doesNotMatch("(?i)(con|nul)(\\..*)?")
                .doesNotMatch(".*[\\p{Cc}\\p{Cf}].*")
                .doesNotMatch(".*[. ]$");
    }

    @Test
    void aNameOfTooManyBytesIsShortened() {
        Path zip = desk.write("in.zip", Desk.zip(Map.of("缂".repeat(200) + ".txt", HELLO)));
        assertThat(Desk.file(zip).fileName().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void namesInGbkAreReadRightly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
            zip.putNextEntry(new ZipEntry("参赛名单/成绩.txt"));
            zip.write(HELLO);
            zip.closeEntry();
        }
        assertThat(Desk.file(desk.write("in.zip", bytes.toByteArray())).name()).endsWith("!参赛名单/成绩.txt");
    }

    @Test
    void aSymbolicLinkIsRefused() {
        byte[] zip = Desk.zip(Map.of("link", "/etc/passwd".getBytes(UTF_8)));
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int header = indexOf(zip, 0x02014b50);
        buffer.put(header + 5, (byte) 3);
        buffer.putInt(header + 38, 0120777 << 16);
        assertThat(Desk.code(() -> Desk.open(desk.write("in.zip", zip)))).isEqualTo("E-ZIP-NAME");
    }

    @Test
    void archivesInArchivesAreOpenedThreeDeepAndNoDeeper() {
        byte[] inner = Desk.zip(Map.of("a.txt", HELLO));
        byte[] second = Desk.zip(Map.of("2.zip", inner));
        byte[] third = Desk.zip(Map.of("3.zip", second));
        Path good = desk.write("good.zip", third);
        assertThat(Desk.file(good).name()).endsWith("!3.zip!2.zip!a.txt");
        Path deep = desk.write("deep.zip", Desk.zip(Map.of("4.zip", third)));
        assertThat(Desk.code(() -> Desk.open(deep))).isEqualTo("E-ZIP-DEPTH");
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] bomb = Desk.zip(Map.of("zeros.txt", new byte[20 << 20]));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(Desk.code(() -> Desk.open(desk.write("bomb.zip", bomb)))).isEqualTo("E-ZIP-TOO-BIG");
    }

    @Test
    void tooManyEntriesAreRefused() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i <= 20_000; i++) {
            entries.put("e" + i, new byte[0]);
        }
        assertThat(Desk.code(() -> Desk.open(desk.write("many.zip", Desk.zip(entries)))))
                .isEqualTo("E-ZIP-TOO-BIG");
    }

    @Test
    void aBrokenArchiveIsTold() {
        byte[] zip =
                Desk.zip(Map.of("a.txt", "some words that are packed".repeat(50).getBytes(UTF_8)));
        byte[] half = Arrays.copyOf(zip, zip.length / 2);
        assertThat(Desk.code(() -> Desk.open(desk.write("half.zip", half)))).isEqualTo("E-ZIP-DAMAGED");
        byte[] changed = zip.clone();
        changed[45] ^= 0x55;
        assertThat(Desk.code(() -> Desk.open(desk.write("changed.zip", changed))))
                .isEqualTo("E-ZIP-DAMAGED");
    }

    @Test
    void anArchiveOfNothingIsTold() {
        assertThat(Desk.code(() -> Desk.open(desk.write("none.zip", Desk.zip(Map.of("dir/", new byte[0]))))))
                .isEqualTo("E-FOLDER-EMPTY");
    }

    private static int indexOf(byte[] bytes, int signature) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (buffer.getInt(at) != signature) {
            at++;
        }
        return at;
    }

    private static String read(SourceFile file) {
        try (var in = file.open()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long leftovers() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().startsWith("kesi-"))
                    .count();
        }
    }
}
