package kesi.exchange.files.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Importer;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.json.Json;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.exchange.api.JsonLines;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Sources;
import kesi.exchange.files.Refusal;
import kesi.record.api.Batch;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes exported records back in one batch, all or nothing. A record that is the same here is passed over; one that
 * changed here since it was exported is a conflict.
 */
@Importer(
        files = {"*.jsonl", "*.json"},
        parameter = "files")
@Command(
        name = "record:import",
        title = "%command.import",
        help = "%command.import.help",
        menu = "file/import",
        changes = true,
        roles = {"editor", "judge"})
@Component
public final class ImportRecords implements Handler<ImportRecords.Parameters> {

    private final Records records;
    private final Json json;
    private final Sources sources;
    private final JsonLines lines;

    /** What to import. */
    public record Parameters(
            @Param(label = "%param.files", positional = true, path = PathUse.OPEN)
            List<Path> files) {}

    /** Imports into these records. */
    @Activate
    public ImportRecords(
            @Reference Records records, @Reference Json json, @Reference Sources sources, @Reference JsonLines lines) {
        this.records = records;
        this.json = json;
        this.sources = sources;
        this.lines = lines;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        if (parameters.files().isEmpty()) {
            throw Refusal.of("E-NO-FILES");
        }
        Batch batch = Batch.because(Message.of(ImportRecords.class, "import.reason", parameters.files()));
        Intake intake = new Intake(batch);
        RecordFile reader = new RecordFile(json, lines);
        sources.each(
                parameters.files(),
                task,
                file -> reader.read(file, (line, number) -> {
                    task.checkCancelled();
                    intake.take(file, number, line);
                }));
        if (!batch.isEmpty()) {
            records.commit(batch);
        }
        return Outcome.of(Message.of(ImportRecords.class, "import.done", intake.written, intake.same))
                .withData(Outcome.tree("written", intake.written, "unchanged", intake.same));
    }

    /** Turns lines into changes of one batch. */
    private final class Intake {

        private final Batch batch;
        private long written;
        private long same;

        Intake(Batch batch) {
            this.batch = batch;
        }

        void take(SourceFile file, int number, Map<String, Object> tree) {
            RecordLine line = RecordLine.read(file.name(), number, tree);
            Map<String, Object> content = presentContent(file, number, line);
            Optional<Document> here = records.find(line.ref());
            if (here.isPresent() && sameTree(here.get().content(), content)) {
                same++;
                return;
            }
            batch.put(line.ref(), here.isPresent() ? line.version() : 0, content);
            written++;
        }

        private Map<String, Object> presentContent(SourceFile file, int number, RecordLine line) {
            RecordType<?> type = records.known().stream()
                    .filter(known -> known.name().equals(line.ref().type()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(
                            "E-TYPE.import", file.name(), number, line.ref().type()));
            if (line.schema() > type.schema()) {
                throw Refusal.of("E-SCHEMA", file.name(), number, line.schema(), type.schema());
            }
            return line.schema() < type.schema() ? type.upgrade(line.schema(), line.content()) : line.content();
        }

        private boolean sameTree(Map<String, Object> a, Map<String, Object> b) {
            return json.write(a).equals(json.write(b));
        }
    }
}
