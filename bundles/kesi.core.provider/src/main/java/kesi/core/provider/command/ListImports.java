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

/** {@code import:list}: the commands that bring files in. */
@Command(name = "import:list", title = "%command.import.list", help = "%command.import.list.help")
@Component
public final class ListImports implements Handler<NoParameters> {

    private final Commands commands;

    @Activate
    public ListImports(@Reference Commands commands) {
        this.commands = commands;
    }

    @Override
    public Outcome run(NoParameters none, Task task) {
        return Listed.imports(commands);
    }
}
