package kesi.competition.provider.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.intake.ContestIntake;
import kesi.competition.provider.intake.ContestIntake.ReadTable;
import kesi.competition.provider.intake.ContestIntake.Report;
import kesi.competition.provider.intake.Drafts.Written;
import kesi.competition.provider.intake.Wish;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Importer;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads contests, entries and marks from files. */
@Importer(
        files = {"*.json", "*.csv", "*.xlsx"},
        makes = {"competition.contest", "competition.entry", "competition.sheet"},
        parameter = "files")
@Command(
        name = "competition:import",
        title = "%command.import",
        help = "%command.import.help",
        menu = "file/import",
        changes = true,
        undo = true,
        roles = {"editor", "judge"})
@Component
public final class ImportContests implements Handler<ImportContests.Parameters> {

    private final ContestIntake intake;

    /** What to read, and where it belongs. */
    public record Parameters(
            @Param(label = "%param.files", positional = true, path = PathUse.OPEN_ANY)
            List<Path> files,

            @Param(label = "%param.contest", recordType = "competition.contest")
            Optional<String> contest,

            @Param(label = "%param.stage") Optional<String> stage,
            @Param(label = "%param.module") Optional<String> module,
            @Param(label = "%param.encoding") Optional<String> encoding,
            @Param(label = "%param.good-rows") boolean goodRows,
            @Param(label = "%param.dry-run") boolean dryRun) {}

    /** Reads through this intake. */
    @Activate
    public ImportContests(@Reference ContestIntake intake) {
        this.intake = intake;
    }

    @Override
    public Outcome run(Parameters p, Task task) {
        if (p.files().isEmpty()) {
            throw Trouble.of("E-NO-FILES");
        }
        Wish wish = new Wish(p.files(), p.contest(), p.stage(), p.module(), p.encoding(), p.goodRows());
        Report report = p.dryRun() ? intake.look(wish, task) : intake.read(wish, task);
        int marks = report.tables().stream().mapToInt(ReadTable::marks).sum();
        int changed = report.written().stream().mapToInt(Written::changed).sum();
        String names =
                String.join(", ", report.written().stream().map(Written::name).toList());
        return Outcome.of(Say.of(
                        p.dryRun() ? "import.would" : "import.done",
                        names,
                        report.tables().size(),
                        marks,
                        changed))
                .withData(Outcome.tree(
                        "contests",
                        report.written().stream().map(ImportContests::tree).toList(),
                        "tables",
                        report.tables().stream().map(ImportContests::tree).toList(),
                        "faults",
                        report.findings().stream().map(ImportContests::tree).toList()))
                .withFindings(report.findings());
    }

    private static Map<String, Object> tree(Written written) {
        return Outcome.tree(
                "id", written.contest().id(),
                "name", written.name(),
                "entries", written.entries(),
                "sheets", written.sheets(),
                "marks", written.marks(),
                "changed", written.changed());
    }

    private static Map<String, Object> tree(ReadTable table) {
        return Outcome.tree(
                "file", table.file(),
                "sheet", table.sheet(),
                "encoding", table.encoding(),
                "rows", table.rows(),
                "marks", table.marks());
    }

    private static Map<String, Object> tree(Finding finding) {
        return Outcome.tree(
                "weight", finding.weight().name(),
                "place", finding.place(),
                "says", finding.sentence().toString());
    }
}
