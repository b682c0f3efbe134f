package kesi.deploy.provider.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.FeatureState;
import kesi.deploy.api.Features;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the features of the running department. */
@Command(name = "feature:list", title = "%feature.list")
@Component
public final class ListFeatures implements Handler<Handler.NoParameters> {

    private final Features features;

    @Activate
    public ListFeatures(@Reference Features features) {
        this.features = features;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<FeatureState> all = features.list();
        return Outcome.of(Message.of(ListFeatures.class, "feature.listed", all.size()))
                .withData(all.stream().map(Trees::of).toList())
                .withListing(new Listing(
                        Trees.heads("id", "version", "state", "bundles"),
                        all.stream()
                                .map(f -> List.of(
                                        f.id(),
                                        f.version(),
                                        f.state().name(),
                                        Integer.toString(f.bundles().size())))
                                .toList()));
    }
}
