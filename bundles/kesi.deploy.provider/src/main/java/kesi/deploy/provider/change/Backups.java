package kesi.deploy.provider.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Commands;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.Generations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Backups of the records before a change of what is installed writes them in another form. */
@Component(service = Backups.class)
public final class Backups {

    private final Generations generations;
    private final Commands commands;

    @Activate
    public Backups(@Reference Generations generations, @Reference Commands commands) {
        this.generations = generations;
        this.commands = commands;
    }

    /**
     * Makes one that was read again and found whole; without the feature of records there is nothing to keep.
     *
     * @throws Problem when it cannot be made
     */
    void before(Generation target, Task task) {
        if (commands.find("store:backup").isPresent()) {
            Path backup = generations.folder().backup(generations.running(), target);
            task.progress(0.8, text("change.backup", backup));
            try {
                Files.createDirectories(backup.resolveSibling(""));
                Files.deleteIfExists(backup); // one of a change that failed before
            } catch (IOException e) {
                throw Problem.failed(text("change.disk", e.toString()), e);
            }
            commands.run("store:backup", Map.of("file", List.of(backup.toString())), task);
        }
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Backups.class, key, arguments);
    }
}
