package kesi.deploy.provider.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.rehearsal.Examination;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at everything that runs, as a rehearsal does. */
@Command(name = "feature:examine", title = "%feature.examine", help = "%feature.examine.help")
@Component
public final class ExamineFeatures implements Handler<Handler.NoParameters> {

    private final Examination examination;

    @Activate
    public ExamineFeatures(@Reference Examination examination) {
        this.examination = examination;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        Map<String, String> rows = examination.run(task);
        List<List<String>> cells = new ArrayList<>();
        rows.forEach((what, found) -> cells.add(List.of(what, found)));
        long broken = rows.values().stream()
                .filter(found -> found.startsWith(Examination.BROKEN))
                .count();
        return Outcome.of(Message.of(ExamineFeatures.class, "examine.told", rows.size(), broken))
                .withListing(new Listing(Trees.heads("name", "outcome"), cells))
                .withData(rows);
    }
}
