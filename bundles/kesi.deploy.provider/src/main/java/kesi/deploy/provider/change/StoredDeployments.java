package kesi.deploy.provider.change;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Change;
import kesi.deploy.api.Comparison;
import kesi.deploy.api.Deployments;
import kesi.deploy.api.HistoryEntry;
import kesi.deploy.api.Rehearsed;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.GenerationFolder;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.Origin;
import kesi.deploy.provider.runtime.CurrentDepartment;
import kesi.deploy.provider.runtime.Steps;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes that go through the gate, the bundle store and a new generation. */
@Component
public final class StoredDeployments implements Deployments {

    private final Intake intake;
    private final Generations generations;
    private final CurrentDepartment current;
    private final Steps steps;
    private final Commit commit;
    private final Precaution precaution;
    private final History history;

    @Activate
    public StoredDeployments(
            @Reference Intake intake,
            @Reference Generations generations,
            @Reference CurrentDepartment current,
            @Reference Steps steps,
            @Reference Commit commit,
            @Reference Precaution precaution,
            @Reference Audit audit,
            @Reference Json json) {
        this.intake = intake;
        this.generations = generations;
        this.current = current;
        this.steps = steps;
        this.commit = commit;
        this.precaution = precaution;
        this.history = new History(generations, json, audit);
    }

    @Override
    public Change install(Path archive, Task task) {
        Origin how = origin("feature:install", archive.toAbsolutePath().toString());
        return noted(how, () -> {
            Candidate candidate = intake.admit(archive, task);
            if (candidate.isIn(generations.running())) {
                return Result.nothing(how, generations.running());
            }
            intake.refuse(candidate);
            precaution.before(intake.compare(candidate), () -> intake.rehearse(candidate, how, task));
            task.progress(0.1, text("change.storing"));
            return change(how, () -> intake.staged(candidate, folder(), how), task);
        });
    }

    @Override
    public Rehearsed rehearse(Path archive, Task task) {
        Origin how = origin("feature:rehearse", archive.toAbsolutePath().toString());
        return alone(() -> intake.rehearse(fitting(archive, task), how, task));
    }

    @Override
    public Comparison compare(Path archive, Task task) {
        return alone(() -> intake.compare(fitting(archive, task)));
    }

    /** Admitted, and in conflict with nothing that is here. */
    private Candidate fitting(Path archive, Task task) {
        Candidate candidate = intake.admit(archive, task);
        intake.refuseConflict(candidate);
        return candidate;
    }

    @Override
    public Change remove(String feature, Task task) {
        Origin how = origin("feature:remove", feature);
        return noted(how, () -> {
            Removal removal = Removal.of(feature, current.now().files(), current.shipped());
            precaution.beforeRemoval(removal.name());
            return change(how, () -> without(removal, how), task);
        });
    }

    private Generation without(Removal removal, Origin how) throws IOException {
        Generation next = generations.running().without(folder().next(), how, removal.name(), removal.shipped());
        folder().write(next);
        return next;
    }

    @Override
    public Change rollback(OptionalInt generation, Task task) {
        Generation running = generations.running();
        int to = generation.orElse(running.previous());
        Origin how = origin("feature:rollback", "generation " + to);
        return noted(how, () -> {
            if (running.number() == to) {
                return Result.nothing(how, running);
            }
            Generation target = folder().find(to)
                    .filter(one -> to == 0 || history.held(to))
                    .orElseThrow(() -> Problem.usage(text("change.unknown", to, history.numbers())));
            return Result.of(how, running, target, commit.to(target, task));
        });
    }

    /** Something that writes a generation. */
    private interface Writing {
        Generation write() throws IOException;
    }

    /** Writes the new generation and goes there; what it wrote is swept when that fails. */
    private Result change(Origin how, Writing writing, Task task) {
        Generation before = generations.running();
        try {
            Generation next = writing.write();
            return Result.of(how, before, next, commit.to(next, task));
        } catch (IOException e) {
            throw Problem.failed(text("change.disk", e.toString()), e);
        }
    }

    /** Whatever comes of it stands in the history. */
    private Change noted(Origin how, Supplier<Result> work) {
        return alone(() -> {
            int before = generations.running().number();
            try {
                Result result = work.get();
                history.done(how, before, result.target());
                return result.change();
            } catch (Problem problem) {
                history.failed(how, before, problem);
                throw problem;
            }
        });
    }

    /** One at a time; what is not needed any more is swept. */
    private <T> T alone(Supplier<T> work) {
        return steps.alone(() -> {
            try {
                return work.get();
            } finally {
                history.sweep();
            }
        });
    }

    @Override
    public int current() {
        return generations.running().number();
    }

    @Override
    public List<HistoryEntry> history() {
        return history.entries();
    }

    private GenerationFolder folder() {
        return generations.folder();
    }

    private Origin origin(String action, String from) {
        return new Origin(Instant.now(), System.getProperty("user.name", "?"), action, from, current.name());
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(StoredDeployments.class, key, arguments);
    }
}
