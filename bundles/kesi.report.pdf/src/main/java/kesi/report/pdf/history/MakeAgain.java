package kesi.report.pdf.history;

import java.nio.file.Path;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.api.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a file again from its request, with the data of today. */
@Command(name = "report:again", title = "%command.again", help = "%command.again.help")
@Component
public final class MakeAgain implements Handler<MakeAgain.Parameters> {

    private final StoredHistory history;
    private final Reports reports;

    @Activate
    public MakeAgain(@Reference StoredHistory history, @Reference Reports reports) {
        this.history = history;
        this.reports = reports;
    }

    /**
     * What to make again.
     *
     * @param id from the history
     * @param out the file to write
     */
    public record Parameters(
            @Param(label = "%param.produced", positional = true, recordType = ProducedType.NAME)
            String id,

            @Param(label = "%param.out", path = Param.PathUse.SAVE)
            Path out) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Produced before = history.produced(parameters.id());
        Reports.Rendered now = reports.render(before.report(), StoredHistory.arguments(before), parameters.out(), task);
        return Outcome.of(Message.of(
                        MakeAgain.class,
                        "again.made",
                        before.file(),
                        now.file().toString(),
                        before.pages(),
                        now.pages()))
                .withData(Outcome.tree(
                        "report", before.report(),
                        "file", now.file().toString(),
                        "pages", now.pages(),
                        "pagesBefore", before.pages()));
    }
}
