package kesi.deploy.provider.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.BundleState;
import kesi.deploy.api.Bundles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Starts a bundle that the running department uses. */
@Command(name = "bundle:start", title = "%bundle.start", help = "%bundle.start.help", roles = "it")
@Component
public final class StartBundle implements Handler<StartBundle.Parameters> {

    private final Bundles bundles;

    @Activate
    public StartBundle(@Reference Bundles bundles) {
        this.bundles = bundles;
    }

    /**
     * Which one.
     *
     * @param bundle its number or symbolic name
     */
    public record Parameters(
            @Param(label = "%param.bundle", positional = true)
            String bundle) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        BundleState state = bundles.start(parameters.bundle());
        return Outcome.of(Message.of(StartBundle.class, "bundle.started", state.name()))
                .withData(Trees.of(state));
    }
}
