package kesi.shell.swing.window;

import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.value.Ref;
import kesi.shell.swing.Texts;
import kesi.shell.swing.scope.OnScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code record:open}: shows a record in the window as its area does. */
@Command(name = "record:open", title = "%command.record.open", help = "%command.record.open.help")
@Component
public final class OpenRecord implements Handler<OpenRecord.Parameters> {

    private final ShellDoor door;

    /** Which. */
    public record Parameters(
            @Param(label = "%param.record", positional = true, recordType = Param.ANY_RECORD)
            Ref id) {}

    /** In the window behind that door. */
    @Activate
    public OpenRecord(@Reference ShellDoor door) {
        this.door = door;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Ref record = parameters.id();
        Shell shell = door.required();
        Ref opened = OnScreen.answer(() -> {
                    shell.errands().hands().untold(() -> shell.openings().record(record, Optional.empty()));
                    return record;
                })
                .orElseThrow(() -> Problem.failed(Texts.of("window.busy")));
        return Outcome.of(Texts.of("command.record.open.done", opened))
                .withData(Outcome.tree("type", opened.type(), "id", opened.id()));
    }
}
