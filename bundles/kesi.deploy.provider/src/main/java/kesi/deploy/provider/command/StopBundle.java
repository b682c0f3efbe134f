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

/** Stops a bundle that the product can live without. */
@Command(name = "bundle:stop", title = "%bundle.stop", help = "%bundle.stop.help", roles = "it")
@Component
public final class StopBundle implements Handler<StopBundle.Parameters> {

    private final Bundles bundles;

    @Activate
    public StopBundle(@Reference Bundles bundles) {
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
        BundleState state = bundles.stop(parameters.bundle());
        return Outcome.of(Message.of(StopBundle.class, "bundle.stopped", state.name()))
                .withData(Trees.of(state));
    }
}
