package kesi.deploy.provider.command;

import java.nio.file.Path;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Deployments;
import kesi.deploy.api.Rehearsed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tries an archive in a second process on a copy of the data. */
@Command(
        name = "feature:rehearse",
        title = "%feature.rehearse",
        help = "%feature.rehearse.help",
        menu = "tools/deploy",
        roles = {"it", "keeper"})
@Component
public final class RehearseFeature implements Handler<RehearseFeature.Parameters> {

    private final Deployments deployments;

    @Activate
    public RehearseFeature(@Reference Deployments deployments) {
        this.deployments = deployments;
    }

    /**
     * What to try.
     *
     * @param file the archive
     */
    public record Parameters(
            @Param(label = "%param.archive", positional = true, path = PathUse.OPEN)
            Path file) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Rehearsed it = deployments.rehearse(parameters.file(), task);
        if (!it.sound()) {
            throw unsound(it);
        }
        return told(it);
    }

    /** Side by side with today. */
    static Outcome told(Rehearsed it) {
        String key = it.sound() ? "rehearsal.sound" : "rehearsal.worse";
        return Outcome.of(text(key, it.feature(), it.rows().size()))
                .withListing(new Listing(
                        Trees.heads("name", "today", "then"),
                        it.rows().stream()
                                .map(row -> java.util.List.of(row.what(), row.today(), row.then()))
                                .toList()))
                .withData(Outcome.tree(
                        "feature",
                        it.feature(),
                        "sound",
                        it.sound(),
                        "rows",
                        it.rows().stream()
                                .map(row -> Outcome.tree("what", row.what(), "today", row.today(), "then", row.then()))
                                .toList()));
    }

    /** Names the first thing that is worse than today. */
    static Problem unsound(Rehearsed it) {
        Rehearsed.Row worse = it.rows().stream()
                .filter(row -> row.then().startsWith("✗") && !row.today().startsWith("✗"))
                .findFirst()
                .orElse(new Rehearsed.Row("", "", ""));
        return Problem.failed(
                "F-REHEARSAL", text("rehearsal.unsound", it.feature(), worse.what(), worse.today(), worse.then()));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(RehearseFeature.class, key, arguments);
    }
}
