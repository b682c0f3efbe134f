package kesi.deploy.provider.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import kesi.core.api.command.Commands;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Comparison;
import kesi.deploy.api.Rehearsed;
import kesi.deploy.provider.preview.Previews;
import kesi.deploy.provider.rehearsal.Rehearsals;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is done before a change that cannot be taken back as easily as bundles: records that a new schema writes cannot
 * be read by the one before, so there is a backup first, and a rehearsal where the policy asks for one.
 */
@Component(service = Precaution.class)
public final class Precaution {

    private final Path home;
    private final Policy policy;
    private final Commands commands;

    @Activate
    public Precaution(BundleContext context, @Reference Policy policy, @Reference Commands commands) {
        this.home = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ""));
        this.policy = policy;
        this.commands = commands;
    }

    /** Refuses the change, or makes what is needed to take it back. */
    void before(Comparison comparison, int next, Supplier<Rehearsed> rehearsal, Task task) {
        new Permission(policy).demandInstall(comparison);
        boolean upgrades = Previews.upgradesRecords(comparison);
        String when = policy.rule("update.rehearse").map(Rule::word).orElse("never");
        if (when.equals("always") || when.equals("schema") && upgrades) {
            Rehearsals.demandSound(rehearsal.get());
        }
        if (upgrades && commands.find("store:backup").isPresent()) {
            Path backup = home.resolve("deploy").resolve("backup-before-" + next + ".zip");
            task.progress(0.1, Message.of(Precaution.class, "change.backup", backup));
            delete(backup);
            commands.run("store:backup", Map.of("file", List.of(backup.toString())), task);
        }
    }

    /** Refuses to remove a feature, given by group and name, that a policy requires. */
    void beforeRemoval(String feature) {
        new Permission(policy).demandRemoval(feature);
    }

    /** One of a change that failed before. */
    private static void delete(Path backup) {
        try {
            Files.deleteIfExists(backup);
        } catch (IOException e) {
            throw Problem.failed(Message.of(Precaution.class, "change.disk", e.toString()), e);
        }
    }
}
