package kesi.deploy.provider.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.deploy.api.Deployments;
import kesi.deploy.api.HistoryEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what was installed, by whom, from where, with which hashes. */
@Command(name = "feature:history", title = "%feature.history", help = "%feature.history.help", menu = "tools/deploy")
@Component
public final class ShowHistory implements Handler<ShowHistory.Parameters> {

    private final Deployments deployments;

    @Activate
    public ShowHistory(@Reference Deployments deployments) {
        this.deployments = deployments;
    }

    /**
     * How much.
     *
     * @param limit how many of the latest entries
     */
    public record Parameters(
            @Param(label = "%param.limit", standard = "50") int limit) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<HistoryEntry> all = deployments.history();
        return Changes.told(all.subList(Math.max(0, all.size() - Math.max(1, parameters.limit())), all.size()));
    }
}
