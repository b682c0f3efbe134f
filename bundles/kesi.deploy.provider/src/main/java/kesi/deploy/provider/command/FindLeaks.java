package kesi.deploy.provider.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Certificates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what holds the classes of a bundle that is stopped or was removed. */
@Command(name = "bundle:leaks", title = "%bundle.leaks", help = "%bundle.leaks.help")
@Component
public final class FindLeaks implements Handler<FindLeaks.Parameters> {

    private final Certificates certificates;

    @Activate
    public FindLeaks(@Reference Certificates certificates) {
        this.certificates = certificates;
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
        List<Message> holders = certificates.holders(parameters.bundle(), task);
        String key = holders.isEmpty() ? "bundle.leaks.none" : "bundle.leaks.found";
        return Outcome.of(Message.of(FindLeaks.class, key, parameters.bundle(), holders.size()))
                .withData(Outcome.tree(
                        "bundle", parameters.bundle(),
                        "held", !holders.isEmpty(),
                        "path", holders.stream().map(Message::toString).toList()))
                .withListing(new Listing(
                        Trees.heads("path"),
                        holders.stream().map(step -> List.of(step.toString())).toList()));
    }
}
