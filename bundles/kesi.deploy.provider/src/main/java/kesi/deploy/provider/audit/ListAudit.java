package kesi.deploy.provider.audit;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows who changed what is installed and who was refused. */
@Command(
        name = "audit:list",
        title = "%audit.list",
        help = "%audit.list.help",
        roles = {"it", "keeper"})
@Component
public final class ListAudit implements Handler<ListAudit.Parameters> {

    private final Audit audit;

    @Activate
    public ListAudit(@Reference Audit audit) {
        this.audit = audit;
    }

    /**
     * How many.
     *
     * @param limit at most so many
     */
    public record Parameters(
            @Param(label = "%param.limit", standard = "50") int limit) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<Note> notes = audit.latest(parameters.limit());
        return Outcome.of(Message.of(ListAudit.class, "audit.listed", notes.size()))
                .withData(notes.stream().map(ListAudit::tree).toList())
                .withListing(new Listing(
                        List.of(head("at"), head("by"), head("action"), head("object"), head("from"), head("outcome")),
                        notes.stream().map(ListAudit::row).toList()));
    }

    private static Object tree(Note note) {
        return Outcome.tree(
                "id", note.id(),
                "at", note.at().toString(),
                "by", note.by(),
                "department", note.department(),
                "action", note.action(),
                "object", note.object(),
                "from", note.from(),
                "hashes", note.hashes(),
                "outcome", note.outcome());
    }

    private static List<String> row(Note note) {
        return List.of(note.at().toString(), note.by(), note.action(), note.object(), note.from(), note.outcome());
    }

    private static Message head(String column) {
        return Message.of(ListAudit.class, "audit." + column);
    }
}
