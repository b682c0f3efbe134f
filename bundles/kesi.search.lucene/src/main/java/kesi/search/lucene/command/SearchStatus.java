package kesi.search.lucene.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.Journal;
import kesi.search.api.SearchIndex;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says how far the index is and whether it agrees with the store. */
@Component
@Command(name = "search:status", title = "%command.status", help = "%command.status.help")
public final class SearchStatus implements Handler<SearchStatus.Parameters> {

    private final SearchIndex index;
    private final Journal journal;

    /** Compares this index with this journal. */
    @Activate
    public SearchStatus(@Reference SearchIndex index, @Reference Journal journal) {
        this.index = index;
        this.journal = journal;
    }

    /** Whether every record is compared, which takes time. */
    public record Parameters(@Param(label = "%param.verify") boolean verify) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<Message> faults = parameters.verify() ? index.verify(task) : List.of();
        long reached = index.reached();
        long last = journal.last();
        String key = faults.isEmpty() ? "outcome.status" : "outcome.status.faults";
        return Outcome.of(Message.of(SearchStatus.class, key, reached, last, faults.size()))
                .withData(Outcome.tree(
                        "reached",
                        reached,
                        "last",
                        last,
                        "verified",
                        parameters.verify(),
                        "faults",
                        faults.stream().map(Message::toString).toList()))
                .withFindings(
                        faults.stream().map(fault -> Finding.error("", fault)).toList());
    }
}
