package kesi.deploy.provider.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Bundles;
import kesi.deploy.api.ComponentState;
import kesi.deploy.api.ServiceState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the services and components of a bundle, and why a component waits. */
@Command(name = "bundle:services", title = "%bundle.services")
@Component
public final class ListServices implements Handler<ListServices.Parameters> {

    private final Bundles bundles;

    @Activate
    public ListServices(@Reference Bundles bundles) {
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
        String name = bundles.find(parameters.bundle()).name();
        List<ServiceState> services = bundles.services(name);
        List<ComponentState> components = bundles.components(name);
        return Outcome.of(Message.of(
                        ListServices.class, "bundle.services.listed", name, services.size(), components.size()))
                .withData(Outcome.tree(
                        "bundle", name,
                        "services", services.stream().map(Trees::of).toList(),
                        "components", components.stream().map(Trees::of).toList()))
                .withListing(new Listing(
                        Trees.heads("id", "types", "users"),
                        services.stream().map(ListServices::row).toList()))
                .withFindings(components.stream().flatMap(Trees::findings).toList());
    }

    private static List<String> row(ServiceState service) {
        return List.of(
                Long.toString(service.id()), String.join(" ", service.types()), String.join(" ", service.users()));
    }
}
