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

/** {@code list:filter}: shows only the rows of an open list that have words and values. */
@Command(name = "list:filter", title = "%command.list.filter", help = "%command.list.filter.help")
@Component
public final class FilterList implements Handler<FilterList.Parameters> {

    private final Lists lists;

    /** How, and which list. */
    public record Parameters(
            @Param(label = "%param.list.words", positional = true)
            Optional<String> words,

            @Param(label = "%param.list.values") List<String> values,
            @Param(label = "%param.list.view") Optional<String> view,
            @Param(label = "%param.list.type") Optional<String> type) {}

    /** The command on these lists. */
    @Activate
    public FilterList(@Reference Lists lists) {
        this.lists = lists;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return lists.arrange(
                parameters.view(),
                parameters.type(),
                list -> list.filter(parameters.words().orElse(""), Lists.values(parameters.values())));
    }
}
