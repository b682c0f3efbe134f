package kesi.shell.layout.command;

import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.Layout;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tree of a layout: splits, stacks, windows of their own, closed views. */
@Command(name = "layout:show", title = "%layout.show", help = "%layout.show.help")
@Component
public final class ShowLayout implements Handler<ShowLayout.Parameters> {

    private final Desk desk;

    /** Which layout; the one in front when none is named. */
    public record Parameters(
            @Param(label = "%param.layout", positional = true)
            Optional<String> name) {}

    /** The command on that desk. */
    @Activate
    public ShowLayout(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String id = parameters.name().map(desk::resolve).orElseGet(desk::current);
        Layout layout = desk.layout(id);
        return Outcome.of(Texts.of("layout.shown", desk.called(id), layout.ids().count()))
                .withData(Outcome.tree(
                        "id", id, "name", desk.called(id), "text", desk.shelf().write("", layout)))
                .withListing(LayoutLines.of(layout));
    }
}
