package kesi.deploy.provider.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.HeldPlugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Stops a plug-in and keeps it from starting until it is allowed again. */
@Command(name = "plugin:hold", title = "%plugin.hold", help = "%plugin.hold.help", roles = "it")
@Component
public final class HoldPlugin implements Handler<HoldPlugin.Parameters> {

    private final HeldPlugins plugins;

    @Activate
    public HoldPlugin(@Reference HeldPlugins plugins) {
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
        if (!plugins.hold(parameters.bundle(), Message.of(HoldPlugin.class, "plugin.by.hand"))) {
            throw Problem.refused("P-GUARDED", Message.of(HoldPlugin.class, "bundle.guarded", parameters.bundle()));
        }
        return Outcome.of(Message.of(HoldPlugin.class, "plugin.held", parameters.bundle()));
    }
}
