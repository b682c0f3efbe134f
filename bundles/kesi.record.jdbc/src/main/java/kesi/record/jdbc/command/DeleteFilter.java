package kesi.record.jdbc.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.record.api.Batch;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.jdbc.filter.SavedFilterType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes a saved filter; its history stays. */
@Command(
        name = "filter:delete",
        title = "%command.filter.delete",
        help = "%command.filter.delete.help",
        changes = true,
        roles = {"analyst", "editor"})
@Component
public final class DeleteFilter implements Handler<DeleteFilter.Parameters> {

    private final Records records;

    /** The command on this store. */
    @Activate
    public DeleteFilter(@Reference Records records) {
        this.records = records;
    }

    /** What it takes. */
    public record Parameters(
            @Param(label = "%param.type", positional = true) String type,

            @Param(label = "%param.filter", positional = true)
            String name) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Document filter = find(records, parameters.type(), parameters.name());
        long last = records.commit(Batch.because(Say.say("filter.delete.reason", parameters.name()))
                        .delete(filter.ref(), filter.version()))
                .last();
        return Outcome.of(Say.say("filter.delete.done", parameters.name(), last))
                .withData(Outcome.tree("sequence", last));
    }

    /**
     * The filter of that name.
     *
     * @throws Problem of kind USAGE when there is none
     */
    static Document find(Records records, String type, String name) {
        return records.lookUp(SavedFilterType.NAME, SavedFilterType.key(type, name))
                .orElseThrow(() -> Problem.usage(Say.say("filter.none", name, type)));
    }
}
