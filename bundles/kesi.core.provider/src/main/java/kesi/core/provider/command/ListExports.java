package kesi.core.provider.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code export:list}: the commands that write records into files. */
@Command(name = "export:list", title = "%command.export.list", help = "%command.export.list.help")
@Component
public final class ListExports implements Handler<NoParameters> {

    private final Commands commands;

    @Activate
    public ListExports(@Reference Commands commands) {
        this.commands = commands;
    }

    @Override
    public Outcome run(NoParameters none, Task task) {
        return Listed.exports(commands);
    }
}
