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

/** {@code list:sort}: sorts an open list by columns. */
@Command(name = "list:sort", title = "%command.list.sort", help = "%command.list.sort.help")
@Component
public final class SortList implements Handler<SortList.Parameters> {

    private final Lists lists;

    /** How, and which list. */
    public record Parameters(
            @Param(label = "%param.list.by", positional = true)
            List<String> by,

            @Param(label = "%param.list.view") Optional<String> view,
            @Param(label = "%param.list.type") Optional<String> type) {}

    /** The command on these lists. */
    @Activate
    public SortList(@Reference Lists lists) {
        this.lists = lists;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return lists.arrange(parameters.view(), parameters.type(), list -> list.sort(parameters.by()));
    }
}
