package kesi.deploy.provider.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Plugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes a bundle that was tried. */
@Command(name = "bundle:remove", title = "%bundle.remove", changes = true, roles = "it")
@Component
public final class RemoveBundle implements Handler<RemoveBundle.Parameters> {

    private final Plugins plugins;

    @Activate
    public RemoveBundle(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    /**
     * Which one.
     *
     * @param bundle its symbolic name
     */
    public record Parameters(
            @Param(label = "%param.bundle", positional = true)
            String bundle) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        plugins.remove(parameters.bundle());
        return Outcome.of(Message.of(RemoveBundle.class, "remove.told", parameters.bundle()));
    }
}
