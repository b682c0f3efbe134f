package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.Store.Figures;
import kesi.record.api.spi.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backup and restore, within an engine and from one to the other. */
class BackupTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"SQLITE, SQLITE", "SQLITE, POSTGRESQL", "POSTGRESQL, SQLITE"})
    void whatWasBackedUpIsRestoredWhole(TestEngine from, TestEngine to) throws IOException {
        Path file = folder.resolve("backup.zip");
        try (Rig source = new Rig(folder.resolve("source"), from.fresh());
                Rig target = new Rig(folder.resolve("target"), to.fresh())) {
            Ref ref = fill(source);
            String sha256 = source.blobs.put(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            Figures before = source.store.backup(file, new Silent());
            target.save(Note.of("is replaced").numbered("N"));
            String epoch = target.journal.epoch();
            assertThat(target.store.restore(file, new Silent())).isEqualTo(before);
            assertThat(target.journal.read(0, 100)).isEqualTo(source.journal.read(0, 100));
            assertThat(target.records.list(Note.TYPE, "", 100)).isEqualTo(source.records.list(Note.TYPE, "", 100));
            assertThat(target.records.arrows(ref))
                    .isEqualTo(source.records.arrows(ref))
                    .isNotEmpty();
            assertThat(target.records.lookUp(Note.TYPE, Key.unique("number", "K")))
                    .isPresent();
            assertThat(target.records.lookUp(Note.TYPE, Key.unique("number", "N")))
                    .isEmpty();
            assertThat(target.journal.epoch()).isNotEqualTo(epoch);
            assertThat(target.journal.verify(new Silent()).faults()).isEmpty();
            try (InputStream in = target.blobs.open(sha256).orElseThrow()) {
                assertThat(in.readAllBytes()).containsExactly(1, 2, 3);
            }
            target.change(ref, Note.of("life goes on"));
            assertThat(target.journal.verify(new Silent()).faults()).isEmpty();
        }
    }

    @Test
    void keysOfAbsentTypesAreRestoredToo() {
        Path file = folder.resolve("backup.zip");
        try (Rig rig = new Rig(folder.resolve("home"), "")) {
            fill(rig);
            rig.types.remove(rig.noteType);
            rig.store.backup(file, new Silent());
            rig.store.restore(file, new Silent());
            assertThat(rig.records.lookUp(Note.TYPE, Key.unique("number", "K"))).isPresent();
        }
    }

    @Test
    void whatWasThereBeforeIsBackedUpBesideTheWorkspace() throws IOException {
        Path file = folder.resolve("backup.zip");
        try (Rig rig = new Rig(folder.resolve("home"), "")) {
            fill(rig);
            rig.store.backup(file, new Silent());
            Ref late = rig.save(Note.of("late"));
            rig.store.restore(file, new Silent());
            assertThat(rig.records.find(late)).isEmpty();
            rig.store.restore(beside(), new Silent());
            assertThat(rig.records.find(late)).isPresent();
        }
    }

    private Path beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("home-before-restore"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aBackupInUseHoldsOneStateOfTheStore() throws Exception {
        Path file = folder.resolve("backup.zip");
        try (Rig rig = new Rig(folder.resolve("home"), "");
                Rig other = new Rig(folder.resolve("other"), "")) {
            ConcurrencyContract.together(thread -> {
                for (int i = 0; i < 20; i++) {
                    rig.save(Note.of("n").numbered(thread + "/" + i));
                    if (thread == 0 && i == 10) {
                        rig.store.backup(file, new Silent());
                    }
                }
            });
            Figures restored = other.store.restore(file, new Silent());
            assertThat(restored.entries()).isBetween(11L, 160L);
            assertThat(restored.records()).containsEntry(Note.TYPE, restored.entries());
            assertThat(other.journal.verify(new Silent()).faults()).isEmpty();
        }
    }

    @Test
    void anExistingFileIsNotOverwritten() throws IOException {
        Path file = folder.resolve("there.zip");
        Files.writeString(file, "mine");
        try (Rig rig = new Rig(folder.resolve("home"), "")) {
            Problem problem = catchThrowableOfType(Problem.class, () -> rig.store.backup(file, new Silent()));
            assertThat(problem.code()).contains("E-FILE-EXISTS");
            assertThat(file).hasContent("mine");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "journal.jsonl, one, ONE",
        "journal.jsonl, '\"seq\":2', '\"seq\":3'",
        "keys.jsonl, '\"K\"', '\"L\"'",
        "arrows.jsonl, mentions, reports",
        "manifest.json, '\"entries\": 3', '\"entries\": 2'",
        "manifest.json, '\"format\": 1', '\"format\": 2'",
        "manifest.json, '{', '['"
    })
    void aTamperedBackupIsRefusedAndNothingChanges(String part, String what, String by) throws IOException {
        Path file = folder.resolve("backup.zip");
        Path tampered = folder.resolve("tampered.zip");
        try (Rig rig = new Rig(folder.resolve("home"), "")) {
            fill(rig);
            rig.store.backup(file, new Silent());
            rewrite(file, tampered, part, what, by);
            String head = rig.journal.verify(new Silent()).head();
            Ref late = rig.save(Note.of("late"));
            Problem problem = catchThrowableOfType(Problem.class, () -> rig.store.restore(tampered, new Silent()));
            assertThat(problem.code().orElseThrow()).startsWith("E-BACKUP");
            assertThat(rig.records.find(late)).isPresent();
            assertThat(rig.journal.read(3, 1).get(0).previousHash()).isEqualTo(head);
        }
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws IOException {
        Path garbage = folder.resolve("garbage.zip");
        Files.writeString(garbage, "garbage");
        try (Rig rig = new Rig(folder.resolve("home"), "")) {
            for (Path file : List.of(garbage, folder.resolve("absent.zip"), folder)) {
                Problem problem = catchThrowableOfType(Problem.class, () -> rig.store.restore(file, new Silent()));
                assertThat(problem.getMessage()).contains(file.toString()).contains("othing was changed");
            }
        }
    }

    private static Ref fill(Rig rig) {
        Ref one = rig.save(Note.of("one").numbered("K"));
        Ref two = rig.save(Note.of("two").linked(new Link("mentions", one, List.of())));
        rig.change(two, Note.of("two again").linked(new Link("mentions", one, List.of())));
        return one;
    }

    private static void rewrite(Path from, Path to, String part, String what, String by) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(from.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(text).contains(what);
        parts.put(part, text.replace(what, by).getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }
}
