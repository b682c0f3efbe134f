package kesi.shell.swing.arrange;

import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code list:columns}: shows other columns of an open list. */
@Command(name = "list:columns", title = "%command.list.columns", help = "%command.list.columns.help")
@Component
public final class ChooseColumns implements Handler<ChooseColumns.Parameters> {

    private final Lists lists;

    /** How, and which list. */
    public record Parameters(
            @Param(label = "%param.list.columns", positional = true)
            List<String> names,

            @Param(label = "%param.list.view") Optional<String> view,
            @Param(label = "%param.list.type") Optional<String> type) {}

    /** The command on these lists. */
    @Activate
    public ChooseColumns(@Reference Lists lists) {
        this.lists = lists;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return lists.arrange(parameters.view(), parameters.type(), list -> list.columns(parameters.names()));
    }
}
