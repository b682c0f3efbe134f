package kesi.deploy.provider.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.HeldPlugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a plug-in work again that was held back. */
@Command(name = "plugin:allow", title = "%plugin.allow", help = "%plugin.allow.help", roles = "it")
@Component
public final class AllowPlugin implements Handler<AllowPlugin.Parameters> {

    private final HeldPlugins plugins;

    @Activate
    public AllowPlugin(@Reference HeldPlugins plugins) {
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
        plugins.allow(parameters.bundle());
        return Outcome.of(Message.of(AllowPlugin.class, "plugin.allowed", parameters.bundle()));
    }
}
