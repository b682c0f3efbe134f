package kesi.competition.provider.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kesi.competition.api.Stage;
import kesi.competition.provider.Trouble;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Sources;
import kesi.exchange.api.Table;
import kesi.exchange.api.Tables;
import kesi.exchange.api.TextFiles;
import kesi.record.api.Blobs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads files of one import into drafts: definitions first, then tables, whatever the order of the files. */
@Component(service = ContestIntake.class)
public final class ContestIntake {

    private final Sources sources;
    private final Tables tables;
    private final TextFiles texts;
    private final Json json;
    private final Blobs blobs;
    private final Drafts drafts;
    private final Words words = new Words();

    /** Reads with these services. */
    @Activate
    public ContestIntake(
            @Reference Sources sources,
            @Reference Tables tables,
            @Reference TextFiles texts,
            @Reference Json json,
            @Reference Blobs blobs,
            @Reference Drafts drafts) {
        this.sources = sources;
        this.tables = tables;
        this.texts = texts;
        this.json = json;
        this.blobs = blobs;
        this.drafts = drafts;
    }

    /**
     * One table that was read.
     *
     * @param file the file's name
     * @param sheet the sheet's name, or empty
     * @param encoding the encoding that was found
     * @param rows rows taken
     * @param marks marks taken
     */
    public record ReadTable(String file, String sheet, String encoding, int rows, int marks) {}

    /**
     * What an import did.
     *
     * @param tables the tables that were read
     * @param written the contests, with what of each was written
     * @param findings rows that were not taken, and what should be looked at
     */
    public record Report(List<ReadTable> tables, List<Drafts.Written> written, List<Finding> findings) {}

    /**
     * Reads the files and writes what they say, in one batch.
     *
     * @throws kesi.core.api.problem.Problem when a file cannot be read, a table does not fit, or a row has a fault and
     *     good rows alone were not asked for; nothing was written
     */
    public Report read(Wish wish, Task task) {
        return read(wish, task, session -> {
            sources.each(wish.files(), task, this::keep);
            return session.write(wish.files());
        });
    }

    /** Tells what {@link #read} would write, with the same errors, and keeps nothing. */
    public Report look(Wish wish, Task task) {
        return read(wish, task, session -> session.look(wish.files()));
    }

    private Report read(Wish wish, Task task, Function<Drafts.Session, List<Drafts.Written>> end) {
        FileContents contents = new FileContents(tables, texts, json);
        sources.each(wish.files(), task, file -> contents.add(file, wish.encoding()));
        Drafts.Session session = drafts.open();
        contents.definitions()
                .forEach(each -> each.into(session.draft(wish.contest().orElseGet(each::name))));
        List<ReadTable> read = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (FoundTable found : contents.tables()) {
            task.checkCancelled();
            read.add(take(found, wish, session, findings));
        }
        refuseFaults(wish, task, findings);
        return new Report(read, end.apply(session), findings);
    }

    private ReadTable take(FoundTable found, Wish wish, Drafts.Session session, List<Finding> findings) {
        String file = found.file().name();
        Table table = found.table();
        Draft draft = wish.contest().map(session::draft).orElseGet(() -> session.only(file));
        Placement placement = new Placement(words, wish);
        Stage stage = placement.stage(draft, found);
        TableIntake intake = new TableIntake(words, file, found.source(), table);
        intake.into(draft, stage, placement.module(stage, found));
        findings.addAll(intake.findings());
        return new ReadTable(file, table.sheet(), table.encoding(), intake.rows(), intake.marks());
    }

    private static void refuseFaults(Wish wish, Task task, List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.weight() == Finding.Weight.ERROR)
                .toList();
        if (!errors.isEmpty() && !wish.goodRows()) {
            findings.forEach(task::note);
            Finding first = errors.get(0);
            throw Trouble.of("E-ROWS", errors.size(), first.place(), first.sentence());
        }
    }

    /** Only now, when everything was understood: what is refused leaves no file behind. */
    private void keep(SourceFile file) {
        try (InputStream in = file.open()) {
            if (!blobs.put(in).equals(file.sha256())) {
                throw Trouble.of("E-FILE-CHANGED", file.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
