package kesi.record.jdbc.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Document;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes a record as it is now; its history stays. */
@Command(
        name = "record:delete",
        title = "%command.record.delete",
        help = "%command.record.delete.help",
        changes = true,
        needs = "selection",
        roles = {"editor", "judge"})
@Component
public final class DeleteRecord implements Handler<DeleteRecord.Parameters> {

    private final Records records;

    /** The command on this store. */
    @Activate
    public DeleteRecord(@Reference Records records) {
        this.records = records;
    }

    /** What it takes. */
    public record Parameters(
            @Param(label = "%param.id", positional = true, recordType = "*")
            String id) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Document document = new Naming(records).document(parameters.id());
        Batch batch = Batch.because(Say.say("delete.reason")).delete(document.ref(), document.version());
        Committed committed = records.commit(batch);
        return Outcome.of(Say.say("delete.done", document.ref(), document.title(), committed.last()))
                .withData(Outcome.tree(
                        "type", document.ref().type(),
                        "id", document.ref().id(),
                        "sequence", committed.last()));
    }
}
