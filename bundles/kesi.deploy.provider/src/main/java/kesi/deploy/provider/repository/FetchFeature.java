package kesi.deploy.provider.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import kesi.deploy.provider.generation.Sha256;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the newest archive of a feature from a repository, for {@code feature:install}. */
@Command(name = "feature:fetch", title = "%feature.fetch", help = "%feature.fetch.help", changes = true, roles = "it")
@Component
public final class FetchFeature implements Handler<FetchFeature.Parameters> {

    private final Repositories repositories;
    private final Audit audit;

    @Activate
    public FetchFeature(@Reference Repositories repositories, @Reference Audit audit) {
        this.audit = audit;
        this.repositories = repositories;
    }

    /**
     * Which, where to, where from.
     *
     * @param feature {@code group:name} or with its version
     * @param out the folder into which the archive is put
     * @param from a folder or an http(s) or file URL; those of the policy when empty
     */
    public record Parameters(
            @Param(label = "%param.feature", positional = true)
            String feature,

            @Param(label = "%param.out.folder", path = PathUse.FOLDER)
            Path out,

            @Param(label = "%param.from") Optional<String> from) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Entry entry = Entry.done("feature:fetch", parameters.feature())
                .from(parameters.from().orElse(""));
        Path file = fetched(parameters, entry);
        return Outcome.of(Message.of(FetchFeature.class, "feature.fetched", parameters.feature(), file))
                .withData(Outcome.tree("file", file.toString()));
    }

    /** What was refused is noted, too. */
    private Path fetched(Parameters parameters, Entry entry) {
        try {
            Path file = repositories.fetch(parameters.feature(), parameters.from(), parameters.out());
            audit.note(entry.with(List.of(Sha256.of(file))));
            return file;
        } catch (Problem e) {
            audit.note(entry.ended(e.code().orElse("") + " " + e.sentence()));
            throw e;
        } catch (IOException e) {
            throw Problem.failed(Message.of(FetchFeature.class, "gate.unreadable", parameters.out(), e.toString()), e);
        }
    }
}
