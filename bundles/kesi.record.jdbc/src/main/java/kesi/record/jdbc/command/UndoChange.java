package kesi.record.jdbc.command;

import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.record.api.Committed;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes back the batch of a change; without a number that of the last one. */
@Command(
        name = "record:undo",
        title = "%command.record.undo",
        help = "%command.record.undo.help",
        changes = true,
        roles = {"editor", "judge"})
@Component
public final class UndoChange implements Handler<UndoChange.Parameters> {

    private final Records records;
    private final Journal journal;

    /** The command on this store. */
    @Activate
    public UndoChange(@Reference Records records, @Reference Journal journal) {
        this.records = records;
        this.journal = journal;
    }

    /** What it takes. */
    public record Parameters(
            @Param(label = "%param.sequence", positional = true)
            Optional<Long> sequence) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        long sequence = parameters.sequence().orElseGet(journal::last);
        Committed committed = records.undo(sequence, Say.say("undo.reason", sequence));
        return Outcome.of(Say.say("undo.done", sequence, committed.versions().size()))
                .withData(Outcome.tree("undone", sequence, "first", committed.first(), "last", committed.last()));
    }
}
