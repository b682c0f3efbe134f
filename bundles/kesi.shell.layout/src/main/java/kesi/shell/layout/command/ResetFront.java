package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the layout in front back; the form of {@code layout:reset} for menus. */
@Command(
        name = "layout:standard",
        title = "%layout.standardise",
        help = "%layout.standardise.help",
        menu = "window/layout")
@Component
public final class ResetFront implements Handler<NoParameters> {

    private final Desk desk;

    /** The command on that desk. */
    @Activate
    public ResetFront(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        String id = desk.window().perspective();
        desk.window().reset(id);
        return Outcome.of(Texts.of("layout.resetDone", desk.called(id)));
    }
}
