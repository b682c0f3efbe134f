package kesi.core.provider.script;

import java.nio.file.Path;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code script:record}: from now on every command that is started on screen is written into a file. */
@Command(
        name = "script:record",
        title = "%command.script.record",
        help = "%command.script.record.help",
        menu = "tools/script")
@Component
public final class RecordScript implements Handler<RecordScript.Parameters> {

    private final Recording recording;

    /**
     * The parameters.
     *
     * @param file a new file
     */
    public record Parameters(
            @Param(label = "%param.script", positional = true, path = PathUse.SAVE)
            Path file) {}

    @Activate
    public RecordScript(@Reference Recording recording) {
        this.recording = recording;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        recording.start(parameters.file().toAbsolutePath());
        return Outcome.of(Message.of(RecordScript.class, "script.started", parameters.file()));
    }
}
