package kesi.core.provider.key;

import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Keys;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code key:reset}: gives a command, or all of them, the keys back that their bundles wish for. */
@Command(name = "key:reset", title = "%command.key.reset", help = "%command.key.reset.help")
@Component
public final class ResetKeys implements Handler<ResetKeys.Parameters> {

    private final Keys keys;

    /**
     * The parameters.
     *
     * @param command the command's name; without one all are meant
     */
    public record Parameters(
            @Param(label = "%param.key.command", positional = true)
            Optional<String> command) {}

    @Activate
    public ResetKeys(@Reference Keys keys) {
        this.keys = keys;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        parameters.command().ifPresentOrElse(keys::reset, keys::resetAll);
        return Outcome.of(parameters
                .command()
                .map(name -> Message.of(ResetKeys.class, "key.reset.one", name))
                .orElseGet(() -> Message.of(ResetKeys.class, "key.reset.all")));
    }
}
