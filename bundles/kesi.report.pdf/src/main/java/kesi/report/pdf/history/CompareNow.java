package kesi.report.pdf.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.pdf.RegisteredReports;
import kesi.report.pdf.after.CompareFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says in what a produced file differs from what its request gives with the data of today; keeps no file. */
@Command(name = "report:compare-now", title = "%command.compare-now", help = "%command.compare-now.help")
@Component
public final class CompareNow implements Handler<CompareNow.Parameters> {

    private final StoredHistory history;
    private final RegisteredReports reports;

    @Activate
    public CompareNow(@Reference StoredHistory history, @Reference RegisteredReports reports) {
        this.history = history;
        this.reports = reports;
    }

    /**
     * Which file.
     *
     * @param id from the history
     */
    public record Parameters(
            @Param(label = "%param.produced", positional = true, recordType = ProducedType.NAME)
            String id) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Produced before = history.produced(parameters.id());
        Path file = before.place()
                .filter(Files::isRegularFile)
                .orElseThrow(() -> Problem.failed(
                        "E-NOT-FOUND",
                        text("history.gone", before.place().map(Path::toString).orElse(before.file()))));
        try {
            Path folder = Files.createTempDirectory("kesi-compare");
            Path now = folder.resolve("now.pdf");
            try {
                reports.tryOut(before.report(), StoredHistory.arguments(before), now, task);
                return CompareFiles.compare(file, now, text("compare.same-now", file.toString()));
            } finally {
                Files.deleteIfExists(now);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw Problem.failed(text("compare.no-space", e.toString()), e);
        }
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(CompareNow.class, key, arguments);
    }
}
