package kesi.bookroom.provider.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.provider.intake.BookIntake;
import kesi.bookroom.provider.rule.LoanDesk;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Importer;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a book list into a room. */
@Command(
        name = "bookroom:import",
        title = "%import",
        help = "%import.help",
        menu = "file/import",
        changes = true,
        undo = true)
@Importer(
        files = {"*.xlsx", "*.csv"},
        makes = BookroomTypes.BOOK,
        parameter = "files")
@Component
public final class ImportBooks implements Handler<ImportBooks.Parameters> {

    private final BookIntake intake;
    private final LoanDesk desk;

    /** Reads through this intake. */
    @Activate
    public ImportBooks(@Reference BookIntake intake, @Reference LoanDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    /** What to read, into which room, and how. */
    public record Parameters(
            @Param(label = "%param.files", positional = true, path = PathUse.OPEN)
            List<Path> files,

            @Param(label = "%param.room", recordType = BookroomTypes.ROOM)
            String room,

            @Param(label = "%param.encoding") Optional<String> encoding,
            @Param(label = "%param.goodRows") boolean goodRows) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Ref room = desk.stock().room(parameters.room()).ref();
        BookIntake.Taken taken = intake.take(
                parameters.files(), new BookIntake.Wish(room, parameters.encoding(), parameters.goodRows()), task);
        int added = taken.added().size();
        return Outcome.of(Message.of(
                        ImportBooks.class,
                        "outcome.imported",
                        added,
                        taken.known(),
                        taken.findings().size()))
                .withFindings(taken.findings())
                .withData(Outcome.tree(
                        "added", taken.added().stream().map(Ref::id).toList(),
                        "known", taken.known(),
                        "refused", taken.findings().size()));
    }
}
