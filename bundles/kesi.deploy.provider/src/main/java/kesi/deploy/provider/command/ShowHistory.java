package kesi.deploy.provider.command;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.deploy.api.Deployments;
import kesi.deploy.api.HistoryEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what was installed, by whom, from where, with which hashes. */
@Command(
        name = "feature:history",
        title = "%feature.history",
        help = "%feature.history.help",
        menu = "tools/deploy",
        roles = {"it", "keeper"})
@Component
public final class ShowHistory implements Handler<ShowHistory.Parameters> {

    private final Deployments deployments;
    private final Language language;

    @Activate
    public ShowHistory(@Reference Deployments deployments, @Reference Language language) {
        this.deployments = deployments;
        this.language = language;
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
        int first = Math.max(0, all.size() - Math.max(1, parameters.limit()));
        return Changes.told(all.subList(first, all.size()), language);
    }
}
