package kesi.heritage.provider.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Importer;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.heritage.provider.intake.ListIntake;
import kesi.heritage.provider.intake.ListIntake.Taken;
import kesi.heritage.provider.intake.ListIntake.Wish;
import kesi.heritage.provider.intake.ListKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads lists of elements, practitioners, events, reading families and points. */
@Component
@Importer(
        files = {"*.csv", "*.xlsx"},
        makes = {"heritage.element", "heritage.practitioner", "heritage.session", "heritage.family", "heritage.points"},
        parameter = "files")
@Command(
        name = "heritage:import",
        title = "%command.import",
        help = "%command.import.help",
        menu = "file/import",
        changes = true,
        undo = true,
        roles = "editor")
public final class ImportHeritage implements Handler<ImportHeritage.Parameters> {

    private final ListIntake intake;

    /** Reads through this intake. */
    @Activate
    public ImportHeritage(@Reference ListIntake intake) {
        this.intake = intake;
    }

    /** What to read and how. */
    public record Parameters(
            @Param(label = "%param.files", positional = true, path = PathUse.OPEN_ANY)
            List<Path> files,

            @Param(label = "%param.encoding") Optional<String> encoding,
            @Param(label = "%param.kind") Optional<ListKind> kind,
            @Param(label = "%param.goodRows") boolean goodRows,
            @Param(label = "%param.dryRun") boolean dryRun) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        if (parameters.files().isEmpty()) {
            throw Problem.usage(Message.of(ImportHeritage.class, "problem.nofile"));
        }
        Wish wish = new Wish(parameters.encoding(), parameters.kind(), parameters.goodRows());
        boolean dryRun = parameters.dryRun();
        Taken taken =
                dryRun ? intake.look(parameters.files(), wish, task) : intake.take(parameters.files(), wish, task);
        int refused = taken.findings().size();
        Message sentence = Message.of(
                ImportHeritage.class,
                dryRun ? "outcome.would" : "outcome.imported",
                taken.added().size(),
                taken.known(),
                refused);
        return Outcome.of(sentence).withFindings(taken.findings()).withData(data(taken));
    }

    private static Object data(Taken taken) {
        return Outcome.tree(
                "added",
                taken.added().stream().map(Ref::toString).toList(),
                "known",
                taken.known(),
                "encodings",
                taken.encodings(),
                "findings",
                taken.findings().stream().map(ImportHeritage::finding).toList());
    }

    private static Object finding(Finding finding) {
        return Outcome.tree(
                "place", finding.place(), "sentence", finding.sentence().toString());
    }
}
