package kesi.shell.swing.arrange;

import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code list:group}: counts the rows of an open list by the values of a column. */
@Command(name = "list:group", title = "%command.list.group", help = "%command.list.group.help")
@Component
public final class GroupList implements Handler<GroupList.Parameters> {

    private final Lists lists;

    /** How, and which list. */
    public record Parameters(
            @Param(label = "%param.list.column", positional = true)
            Optional<String> column,

            @Param(label = "%param.list.view") Optional<String> view,
            @Param(label = "%param.list.type") Optional<String> type) {}

    /** The command on these lists. */
    @Activate
    public GroupList(@Reference Lists lists) {
        this.lists = lists;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return lists.arrange(
                parameters.view(),
                parameters.type(),
                list -> list.group(parameters.column().orElse("")));
    }
}
