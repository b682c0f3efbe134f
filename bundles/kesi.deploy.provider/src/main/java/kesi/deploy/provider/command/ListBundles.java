package kesi.deploy.provider.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.BundleState;
import kesi.deploy.api.Bundles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the bundles of the running framework. */
@Command(name = "bundle:list", title = "%bundle.list")
@Component
public final class ListBundles implements Handler<Handler.NoParameters> {

    private final Bundles bundles;

    @Activate
    public ListBundles(@Reference Bundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<BundleState> all = bundles.list();
        return Outcome.of(Message.of(ListBundles.class, "bundle.listed", all.size()))
                .withData(all.stream().map(Trees::of).toList())
                .withListing(new Listing(
                        Trees.heads("id", "state", "name", "version"),
                        all.stream()
                                .map(b ->
                                        List.of(Long.toString(b.id()), b.state().name(), b.name(), b.version()))
                                .toList()));
    }
}
