package kesi.shell.layout.command;

import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a layout back to how it was saved, or to how its bundle or department arranges it. */
@Command(name = "layout:reset", title = "%layout.reset", help = "%layout.reset.help")
@Component
public final class ResetLayout implements Handler<ResetLayout.Parameters> {

    private final Desk desk;

    /** Which layout; the one in front when none is named. */
    public record Parameters(
            @Param(label = "%param.layout", positional = true)
            Optional<String> name) {}

    /** The command on that desk. */
    @Activate
    public ResetLayout(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String id = parameters.name().map(desk::resolve).orElseGet(desk::current);
        desk.open()
                .ifPresentOrElse(window -> window.reset(id), () -> desk.shelf().reset(id));
        return Outcome.of(Texts.of("layout.resetDone", desk.called(id))).withData(Outcome.tree("id", id));
    }
}
