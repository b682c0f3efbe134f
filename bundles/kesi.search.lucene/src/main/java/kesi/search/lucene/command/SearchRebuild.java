package kesi.search.lucene.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.search.api.SearchIndex;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Builds the index anew. */
@Component
@Command(
        name = "search:rebuild",
        title = "%command.rebuild",
        help = "%command.rebuild.help",
        changes = true,
        roles = {"keeper", "it"})
public final class SearchRebuild implements Handler<NoParameters> {

    private final SearchIndex index;

    /** Works on this index. */
    @Activate
    public SearchRebuild(@Reference SearchIndex index) {
        this.index = index;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        long records = index.rebuild(task);
        return Outcome.of(Message.of(SearchRebuild.class, "outcome.rebuilt", records, index.reached()))
                .withData(Outcome.tree("records", records, "reached", index.reached()));
    }
}
