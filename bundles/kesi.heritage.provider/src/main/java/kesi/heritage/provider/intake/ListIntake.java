package kesi.heritage.provider.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Sources;
import kesi.exchange.api.Tables;
import kesi.record.api.Batch;
import kesi.record.api.Blobs;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads lists from tables. One transaction: a row that does not fit keeps all out, unless good rows alone are wanted.
 *
 * <p>A row that was read before is not taken twice. Safe for use by any thread.
 */
@Component(service = ListIntake.class)
public final class ListIntake {

    private final Sources sources;
    private final Tables tables;
    private final Records records;
    private final Blobs blobs;

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
        ListRun run = new ListRun(records, tables, wish, batch);
        sources.each(files, task, run::file);
        Taken taken = run.taken();
        if (!taken.findings().isEmpty() && !wish.goodRows()) {
            throw refusal(taken.findings());
        }
        return taken;
    }

    private static Problem refusal(List<Finding> findings) {
        Finding first = findings.get(0);
        return Problem.failed(
                "E-ROWS",
                Message.of(ListIntake.class, "problem.rows", findings.size(), first.place(), first.sentence()));
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
