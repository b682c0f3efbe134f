package kesi.core.provider.script;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code script:stop}: nothing is written down any more. */
@Command(
        name = "script:stop",
        title = "%command.script.stop",
        help = "%command.script.stop.help",
        menu = "tools/script")
@Component
public final class StopScript implements Handler<NoParameters> {

    private final Recording recording;

    @Activate
    public StopScript(@Reference Recording recording) {
        this.recording = recording;
    }

    @Override
    public Outcome run(NoParameters none, Task task) {
        return recording
                .stop()
                .map(written -> Outcome.of(
                                Message.of(StopScript.class, "script.stopped", written.lines(), written.file()))
                        .withData(Outcome.tree("file", written.file().toString(), "lines", written.lines())))
                .orElseThrow(() -> Problem.failed(Message.of(StopScript.class, "script.idle")));
    }
}
