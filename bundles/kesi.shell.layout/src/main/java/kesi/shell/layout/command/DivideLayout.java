package kesi.shell.layout.command;

import java.math.BigDecimal;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.Layout;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves a divider between two pieces, as pulling it by the mouse does; without a window it changes what is kept. */
@Command(name = "layout:divide", title = "%layout.divide", help = "%layout.divide.help")
@Component
public final class DivideLayout implements Handler<DivideLayout.Parameters> {

    private static final double LEAST = 0.05;

    private final Desk desk;

    /**
     * Which divider, and where it is to stand.
     *
     * @param first the first view of the piece to its left or above it
     * @param second the first view of the piece to its right or below it
     * @param share the first piece's share of the room
     */
    public record Parameters(
            @Param(label = "%param.first", positional = true)
            String first,

            @Param(label = "%param.second", positional = true)
            String second,

            @Param(label = "%param.share", positional = true)
            BigDecimal share) {}

    /** The command on that desk. */
    @Activate
    public DivideLayout(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        double share = parameters.share().doubleValue();
        if (share < LEAST || share > 1 - LEAST) {
            throw Problem.usage(Texts.of("layout.share", LEAST, 1 - LEAST));
        }
        Layout before = desk.layout();
        if (!before.divides(parameters.first(), parameters.second())) {
            throw Problem.usage(Texts.of("layout.undivided", parameters.first(), parameters.second()));
        }
        Layout after = desk.change(layout -> layout.share(parameters.first(), parameters.second(), share));
        boolean same = before.equals(after);
        return Outcome.of(Texts.of(same ? "tab.same" : "tab.done"))
                .withData(Outcome.tree("share", parameters.share(), "changed", !same));
    }
}
