package kesi.shell.layout.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Orders the perspectives: those named come first, the first one at the top. */
@Command(name = "layout:order", title = "%layout.order", help = "%layout.order.help", menu = "window/layout")
@Component
public final class OrderLayouts implements Handler<OrderLayouts.Parameters> {

    private final Desk desk;

    /** Perspectives in their order; none gives the order of the department back. */
    public record Parameters(
            @Param(label = "%param.order", positional = true)
            List<String> names) {}

    /** The command on that desk. */
    @Activate
    public OrderLayouts(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<String> ids =
                parameters.names().stream().map(desk::resolve).distinct().toList();
        desk.shelf().remember(desk.shelf().memory().ordered(ids));
        return Outcome.of(Texts.of("layout.ordered", ids.size())).withData(Outcome.tree("order", ids));
    }
}
