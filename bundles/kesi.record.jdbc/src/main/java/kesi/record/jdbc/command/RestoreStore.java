package kesi.record.jdbc.command;

import java.nio.file.Path;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.record.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Replaces all that is stored by a backup. */
@Command(
        name = "store:restore",
        title = "%command.store.restore",
        help = "%command.store.restore.help",
        changes = true,
        roles = {"keeper", "it"})
@Component
public final class RestoreStore implements Handler<RestoreStore.Parameters> {

    private final Store store;

    /** The command on this store. */
    @Activate
    public RestoreStore(@Reference Store store) {
        this.store = store;
    }

    /** What it takes. */
    public record Parameters(
            @Param(label = "%param.backup-file", positional = true, path = Param.PathUse.OPEN)
            Path file) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Path file = parameters.file().toAbsolutePath();
        Store.Figures figures = store.restore(file, task);
        return Outcome.of(Say.say("restore.done", file, figures.entries(), figures.blobs()))
                .withData(Outcome.tree("file", file.toString(), "figures", Trees.figures(figures)));
    }
}
