package kesi.heritage.provider.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.exchange.api.HeaderMapping;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Sources;
import kesi.exchange.api.Table;
import kesi.exchange.api.Table.Row;
import kesi.exchange.api.Tables;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.provider.record.ElementType;
import kesi.heritage.provider.record.OutreachEventType;
import kesi.heritage.provider.record.PractitionerType;
import kesi.record.api.Batch;
import kesi.record.api.Blobs;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads lists of elements, practitioners and events from tables. One transaction: a row that does not fit keeps
 * all out,
 * unless the good rows alone are wanted. A row that was read before is not taken twice. Safe for use by any thread.
 */
@Component(service = ListIntake.class)
public final class ListIntake {

    private final Sources sources;
    private final Tables tables;
    private final Records records;
    private final Blobs blobs;
    private final ListWords words = ListWords.standard();

    /** Reads with these services. */
    @Activate
    public ListIntake(
            @Reference Sources sources, @Reference Tables tables, @Reference Records records, @Reference Blobs blobs) {
        this.sources = sources;
        this.tables = tables;
        this.records = records;
        this.blobs = blobs;
    }

    /**
     * What is wanted.
     *
     * @param encoding the encoding of csv files instead of a guess
     * @param kind the kind of the lists instead of what their heads tell
     * @param goodRows whether good rows are taken when others are not
     */
    public record Wish(Optional<String> encoding, Optional<ListKind> kind, boolean goodRows) {}

    /**
     * What was done.
     *
     * @param added the records that are new
     * @param known how many rows were there already
     * @param encodings the encoding of each file, by its name
     * @param findings the rows that were not taken
     */
    public record Taken(List<Ref> added, int known, Map<String, String> encodings, List<Finding> findings) {}

    /**
     * Reads files.
     *
     * @throws Problem when a list cannot be read, or a row does not fit and not only good rows are wanted
     */
    public Taken take(List<Path> files, Wish wish, Task task) {
        Batch batch = Batch.because(Message.of(ListIntake.class, "import.reason"));
        Taken taken = read(files, wish, batch, task);
        if (!batch.isEmpty()) {
            sources.each(files, task, this::keep);
            records.commit(batch);
        }
        return taken;
    }

    /** Tells what {@link #take} would do, with the same errors, and keeps nothing. */
    public Taken look(List<Path> files, Wish wish, Task task) {
        return read(files, wish, Batch.because(Message.of(ListIntake.class, "import.reason")), task);
    }

    private Taken read(List<Path> files, Wish wish, Batch batch, Task task) {
        Run run = new Run(wish, batch);
        sources.each(files, task, run::file);
        if (!run.findings.isEmpty() && !wish.goodRows()) {
            throw refusal(run.findings);
        }
        return new Taken(run.added, run.known, run.encodings, run.findings);
    }

    private static Problem refusal(List<Finding> findings) {
        Finding first = findings.get(0);
        return Problem.failed(
                "E-ROWS",
                Message.of(ListIntake.class, "problem.rows", findings.size(), first.place(), first.sentence()));
    }

    /** One import under way. */
    private final class Run {

        private final Wish wish;
        private final Batch batch;
        private final List<Ref> added = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, String> encodings = new java.util.LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private int known;

        Run(Wish wish, Batch batch) {
            this.wish = wish;
            this.batch = batch;
        }

        void file(SourceFile file) {
            List<Table> read = tables.read(file, wish.encoding());
            Ref source = new Ref("record.blob", file.sha256());
            read.forEach(table -> {
                encodings.put(file.name(), table.encoding());
                table(file, source, table);
            });
        }

        private void table(SourceFile file, Ref source, Table table) {
            ListKind kind = wish.kind()
                    .or(() -> Stream.of(ListKind.values())
                            .filter(k -> mapping(table, k).missing().isEmpty())
                            .findFirst())
                    .orElseThrow(() ->
                            Problem.failed("E-TABLE-HEADS", Message.of(ListIntake.class, "problem.kind", file.name())));
            HeaderMapping mapping = mapping(table, kind);
            if (!mapping.missing().isEmpty()) {
                String needed = String.join(" / ", words.heads(kind).get("name"));
                throw Problem.failed(
                        "E-TABLE-HEADS", Message.of(ListIntake.class, "problem.heads", file.name(), needed));
            }
            for (Row row : table.rows()) {
                if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    row(kind, new ListRow(source, table, mapping, row, words));
                }
            }
        }

        private void row(ListKind kind, ListRow row) {
            switch (kind) {
                case ELEMENT -> add(new ElementType(), ListMaker.element(row), row);
                case PRACTITIONER -> add(new PractitionerType(), ListMaker.practitioner(row, this::element), row);
                case SESSION -> add(new OutreachEventType(), ListMaker.event(row), row);
            }
        }

        private Optional<Ref> element(String name) {
            return records.lookUp(HeritageTypes.ELEMENT, Key.shared("name", name))
                    .map(Document::ref);
        }

        private <T extends Record> void add(RecordType<T> type, T value, ListRow row) {
            List<Key> unique = type.keys(value).stream().filter(Key::unique).toList();
            if (!unique.stream().allMatch(key -> seen.add(type.name() + key.name() + key.value()))) {
                row.again(type.title(value));
            }
            findings.addAll(row.findings());
            List<Finding> faults = type.check(value);
            findings.addAll(faults);
            if (!row.findings().isEmpty() || !faults.isEmpty()) {
                return;
            }
            if (unique.stream().anyMatch(key -> records.lookUp(type.name(), key).isPresent())) {
                known++;
            } else {
                added.add(records.shelf(type).add(batch, value));
            }
        }
    }

    private HeaderMapping mapping(Table table, ListKind kind) {
        return HeaderMapping.of(table, words.heads(kind), List.of("name"));
    }

    /** Only now, when every list was understood: what is refused leaves no file behind. */
    private void keep(SourceFile file) {
        try (InputStream content = file.open()) {
            if (!blobs.put(content).equals(file.sha256())) {
                throw Problem.failed("E-FILE-CHANGED", Message.of(ListIntake.class, "problem.changed", file.name()));
            }
        } catch (IOException e) {
            throw Problem.failed(Message.of(ListIntake.class, "problem.file", file.name()), e);
        }
    }
}
