package kesi.bookroom.provider.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.provider.record.BookType;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.exchange.api.HeaderMapping;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Sources;
import kesi.exchange.api.Table;
import kesi.exchange.api.Tables;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.spi.Key;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads book lists into a room: one transaction, all rows or, when that is wanted, the good ones. */
@Component(service = BookIntake.class)
public final class BookIntake {

    private final Sources sources;
    private final Tables tables;
    private final Records records;
    private final BookType type = new BookType();
    private final ListWords words = ListWords.load();

    /** Reads with these services. */
    @Activate
    public BookIntake(@Reference Sources sources, @Reference Tables tables, @Reference Records records) {
        this.sources = sources;
        this.tables = tables;
        this.records = records;
    }

    /** What is wanted: into which room, in which encoding, and whether good rows are taken when others are not. */
    public record Wish(Ref room, Optional<String> encoding, boolean goodRows) {}

    /** What was done: the new books, how many were there already, and the rows that were not taken. */
    public record Taken(List<Ref> added, int known, List<Finding> findings) {

        public Taken {
            added = List.copyOf(added);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads files.
     *
     * @throws Problem when a list cannot be read, or a row does not fit and not only good rows are wanted
     */
    public Taken take(List<Path> files, Wish wish, Task task) {
        Run run = new Run(wish);
        sources.each(files, task, run::file);
        if (!run.findings.isEmpty() && !wish.goodRows()) {
            Finding first = run.findings.get(0);
            throw Problem.failed("E-ROWS", text("problem.rows", run.findings.size(), first.place(), first.sentence()));
        }
        if (!run.batch.isEmpty()) {
            records.commit(run.batch);
        }
        return new Taken(run.added, run.known, run.findings);
    }

    /** One import under way. */
    private final class Run {

        private final Wish wish;
        private final Batch batch = Batch.because(text("reason.import"));
        private final List<Ref> added = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Set<Key> seen = new HashSet<>();
        private int known;

        Run(Wish wish) {
            this.wish = wish;
        }

        void file(SourceFile file) {
            for (Table table : tables.read(file, wish.encoding())) {
                HeaderMapping mapping = HeaderMapping.of(table, words.heads(), List.of("title"));
                if (!mapping.missing().isEmpty()) {
                    throw Problem.failed("E-TABLE-HEADS", text("problem.heads", file.name()));
                }
                table.rows().stream()
                        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                        .forEach(row -> row(new BookRow(file.fileName(), table, mapping, row, words)));
            }
        }

        private void row(BookRow row) {
            Book book = row.book(wish.room());
            List<Finding> faults = new ArrayList<>(row.findings());
            type.check(book).forEach(finding -> faults.add(row.placed(finding)));
            List<Key> keys = type.keys(book).stream().filter(Key::unique).toList();
            if (faults.isEmpty() && !keys.isEmpty() && !seen.addAll(keys)) {
                faults.add(row.finding("isbn", "problem.twice", book.isbn().orElse("")));
            }
            findings.addAll(faults);
            if (!faults.isEmpty()) {
                return;
            }
            if (keys.stream()
                    .anyMatch(key -> records.lookUp(BookroomTypes.BOOK, key).isPresent())) {
                known++;
            } else {
                added.add(records.shelf(type).add(batch, book));
            }
        }
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(BookIntake.class, key, arguments);
    }
}
