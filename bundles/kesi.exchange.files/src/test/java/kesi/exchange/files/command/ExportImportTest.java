package kesi.exchange.files.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.exchange.api.Table;
import kesi.exchange.files.Desk;
import kesi.exchange.files.command.ExportRecords.Format;
import kesi.exchange.files.json.StrictJsonLines;
import kesi.exchange.files.source.FileSources;
import kesi.record.api.Batch;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportImportTest {

    private final Json json = TestJson.create();
    private final NoteType type = new NoteType();
    private final MemoryRecords records = new MemoryRecords(type);

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsExportedAsJsonLinesIsImportedWithTheSameIdsElsewhere() {
        Ref first = add(new Note("缂丝", new BigDecimal("95.50"), List.of("a", "b")));
        for (int i = 0; i < 1200; i++) {
            add(new Note("n" + i, BigDecimal.valueOf(i), List.of()));
        }
        assertThat(export(Format.JSONL, "out.jsonl").data())
                .hasToString("{type=test.note, file=" + desk.path("out.jsonl") + ", records=1201}");
        MemoryRecords elsewhere = new MemoryRecords(type);
        assertThat(load(elsewhere, "out.jsonl").entry("written")).contains(1201L);
        assertThat(elsewhere.find(first).orElseThrow().content())
                .isEqualTo(records.find(first).orElseThrow().content());
        assertThat(elsewhere.count("test.note")).isEqualTo(1201);
    }

    @Test
    void recordsThatAreTheSameHereAreLeftAsTheyAre() {
        add(new Note("x", BigDecimal.ONE, List.of()));
        export(Format.JSONL, "out.jsonl");
        Outcome outcome = load(records, "out.jsonl");
        assertThat(outcome.entry("unchanged")).contains(1L);
        assertThat(outcome.entry("written")).contains(0L);
        assertThat(records.journal().last()).isEqualTo(1);
    }

    @Test
    void anEditedExportBecomesANewVersion() throws IOException {
        Ref ref = add(new Note("before", BigDecimal.ONE, List.of()));
        export(Format.JSONL, "out.jsonl");
        Path file = desk.path("out.jsonl");
        Files.writeString(file, Files.readString(file).replace("\"text\":\"before\"", "\"text\":\"after\""));
        load(records, "out.jsonl");
        assertThat(records.find(ref).orElseThrow().version()).isEqualTo(2);
        assertThat(records.find(ref).orElseThrow().content()).containsEntry("text", "after");
    }

    @Test
    void aRecordThatChangedSinceIsAConflictAndNothingIsImported() throws IOException {
        Ref ref = add(new Note("before", BigDecimal.ONE, List.of()));
        export(Format.JSONL, "out.jsonl");
        Path file = desk.path("out.jsonl");
        String line = Files.readString(file);
        String other = line.replace(ref.id(), "another").replace("before", "other");
        Files.writeString(file, other + line.replace("\"text\":\"before\"", "\"text\":\"mine\""));
        records.commit(Batch.because(Message.literal("meanwhile"))
                .put(ref, 1, tree(new Note("theirs", BigDecimal.ONE, List.of()))));
        assertThat(Desk.code(() -> load(records, "out.jsonl"))).isEqualTo("E-CONFLICT");
        assertThat(records.count("test.note")).isEqualTo(1);
        assertThat(records.find(ref).orElseThrow().content()).containsEntry("text", "theirs");
    }

    @Test
    void aLineThatIsNoRecordStopsAll() {
        add(new Note("x", BigDecimal.ONE, List.of()));
        export(Format.JSONL, "out.jsonl");
        MemoryRecords elsewhere = new MemoryRecords(type);
        for (String bad : List.of(
                "{\"a\":1}",
                "[1]",
                "{\"kesi\":1",
                "{\"kesi\":1,\"type\":\"..\",\"id\":\"x\",\"version\":1," + "\"schema\":1,\"content\":{}}")) {
            desk.write("bad.jsonl", readString("out.jsonl") + bad + "\n");
            assertThat(Desk.code(() -> load(elsewhere, "bad.jsonl"))).startsWith("E-");
            assertThat(elsewhere.count("test.note")).isZero();
        }
    }

    @Test
    void anAbsentTypeAndANewerSchemaAreTold() {
        add(new Note("x", BigDecimal.ONE, List.of()));
        export(Format.JSONL, "out.jsonl");
        assertThat(Desk.code(() -> load(new MemoryRecords(), "out.jsonl"))).isEqualTo("E-TYPE");
        desk.write("newer.jsonl", readString("out.jsonl").replace("\"schema\":1", "\"schema\":9"));
        assertThat(Desk.code(() -> load(new MemoryRecords(type), "newer.jsonl")))
                .isEqualTo("E-SCHEMA");
    }

    @Test
    void tablesHoldTheFieldsOfTheType() {
        Ref ref = add(new Note("=x", new BigDecimal("95.50"), List.of("a", "b")));
        for (Format format : List.of(Format.CSV, Format.XLSX)) {
            String name = "out." + format.name().toLowerCase(java.util.Locale.ROOT);
            export(format, name);
            Table table = desk.tables(desk.path(name)).get(0);
            assertThat(table.heads()).containsExactly("id", "version", "title", "Text", "Mark", "Tags");
            assertThat(table.rows().get(0).cells()).containsExactly(ref.id(), "1", "=x", "=x", "95.50", "a; b");
        }
    }

    @Test
    void jsonIsOneArray() {
        add(new Note("x", BigDecimal.ONE, List.of()));
        export(Format.JSON, "out.json");
        assertThat(json.read("out.json", new java.io.StringReader(readString("out.json"))))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(1);
        assertThat(load(new MemoryRecords(type), "out.json").entry("written")).contains(1L);
    }

    @Test
    void anUnknownTypeIsNotExported() {
        assertThat(Desk.code(() -> exporter()
                        .run(
                                new ExportRecords.Parameters("no.such", Format.JSONL, desk.path("x")),
                                new RecordingTask())))
                .isEqualTo("E-TYPE");
    }

    private Outcome export(Format format, String name) {
        return exporter().run(new ExportRecords.Parameters("test.note", format, desk.path(name)), new RecordingTask());
    }

    private ExportRecords exporter() {
        return new ExportRecords(
                records, json, new StrictJsonLines(json), desk.tables(), new FixedLanguage(java.util.Locale.ENGLISH));
    }

    private Outcome load(MemoryRecords target, String name) {
        return new ImportRecords(target, json, new FileSources(), new StrictJsonLines(json))
                .run(new ImportRecords.Parameters(List.of(desk.path(name))), new RecordingTask());
    }

    private Ref add(Note note) {
        Batch batch = Batch.because(Message.literal("test"));
        Ref ref = records.shelf(type).add(batch, note);
        records.commit(batch);
        return ref;
    }

    @SuppressWarnings("unchecked")
    private java.util.Map<String, Object> tree(Note note) {
        return (java.util.Map<String, Object>) java.util.Objects.requireNonNull(json.tree(note));
    }

    private String readString(String name) {
        try {
            return Files.readString(desk.path(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A small record. */
    public record Note(String text, BigDecimal mark, List<String> tags) {}

    /** Its type. */
    private static final class NoteType implements RecordType<Note> {
        @Override
        public String name() {
            return "test.note";
        }

        @Override
        public Class<Note> javaType() {
            return Note.class;
        }

        @Override
        public int schema() {
            return 1;
        }

        @Override
        public Message label() {
            return Message.literal("Note");
        }

        @Override
        public String title(Note value) {
            return value.text();
        }

        @Override
        public List<Field<Note>> fields() {
            return List.of(
                    Field.text("text", Message.literal("Text"), n -> List.of(n.text())),
                    Field.column("mark", Field.Kind.NUMBER, Message.literal("Mark"), n -> List.of(n.mark())),
                    Field.facet("tags", Message.literal("Tags"), Note::tags));
        }
    }
}
