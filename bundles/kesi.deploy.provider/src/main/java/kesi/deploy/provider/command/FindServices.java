package kesi.deploy.provider.command;

import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Inspection;
import kesi.deploy.api.ServiceState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the services of the running framework. */
@Command(name = "service:list", title = "%service.list", help = "%service.list.help")
@Component
public final class FindServices implements Handler<FindServices.Parameters> {

    private final Inspection inspection;

    @Activate
    public FindServices(@Reference Inspection inspection) {
        this.inspection = inspection;
    }

    /**
     * Which ones.
     *
     * @param word stands in the type, the bundle or a property
     */
    public record Parameters(
            @Param(label = "%param.word", positional = true) Optional<String> word) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<ServiceState> found = inspection.services(parameters.word().orElse(""));
        return Outcome.of(Message.of(FindServices.class, "service.listed", found.size()))
                .withData(found.stream().map(Trees::of).toList())
                .withListing(new Listing(
                        Trees.heads("id", "types", "component", "users"),
                        found.stream().map(FindServices::row).toList()));
    }

    private static List<String> row(ServiceState service) {
        return List.of(
                Long.toString(service.id()),
                String.join(" ", service.types()),
                service.properties().getOrDefault("component.name", ""),
                Integer.toString(service.users().size()));
    }
}
