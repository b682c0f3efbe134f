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
import kesi.deploy.provider.archive.Admitted;
import kesi.deploy.provider.archive.Gate;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.GenerationFolder;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.Origin;
import kesi.deploy.provider.preview.Previews;
import kesi.deploy.provider.rehearsal.Rehearsals;
import kesi.deploy.provider.runtime.CurrentDepartment;
import kesi.deploy.provider.runtime.Steps;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes that go through the gate, the bundle store and a new generation. */
@Component
public final class StoredDeployments implements Deployments {

    private final Gate gate;
    private final Generations generations;
    private final CurrentDepartment current;
    private final Steps steps;
    private final Commit commit;
    private final Previews previews;
    private final Precaution precaution;
    private final Rehearsals rehearsals;
    private final History history;

    @Activate
    public StoredDeployments(
            @Reference Gate gate,
            @Reference Generations generations,
            @Reference CurrentDepartment current,
            @Reference Steps steps,
            @Reference Commit commit,
            @Reference Previews previews,
            @Reference Precaution precaution,
            @Reference Rehearsals rehearsals,
            @Reference Audit audit,
            @Reference Json json) {
        this.gate = gate;
        this.generations = generations;
        this.current = current;
        this.steps = steps;
        this.commit = commit;
        this.previews = previews;
        this.precaution = precaution;
        this.rehearsals = rehearsals;
        this.history = new History(generations, json, audit);
    }

    @Override
    public Change install(Path archive, Task task) {
        Origin how = origin("feature:install", archive.toAbsolutePath().toString());
        return noted(how, () -> {
            task.progress(0, text("change.admitting"));
            Admitted admitted = gate.admit(archive, folder().quarantine(), task);
            Candidate candidate = new Candidate(admitted, current.name());
            candidate.refuseOlder(current.now().files());
            if (candidate.isIn(generations.running())) {
                return Result.nothing(how, generations.running());
            }
            candidate.refuseConflict(generations.running());
            precaution.before(
                    previews.of(admitted, current.now(), generations.running()),
                    folder().next(),
                    () -> rehearsed(candidate, how, task),
                    task);
            task.progress(0.1, text("change.storing"));
            return change(how, () -> staged(candidate, folder(), how), task);
        });
    }

    /** The next generation with the feature, whose files lie in that folder then. */
    private Generation staged(Candidate candidate, GenerationFolder where, Origin how) throws IOException {
        Generation running = generations.running();
        return running.with(where.next(), how, candidate.store(where.store(), running, current.shipped()));
    }

    private Rehearsed rehearsed(Candidate candidate, Origin how, Task task) {
        String feature = candidate.admitted().featureId();
        return rehearsals.run(feature, where -> staged(candidate, where, how), task);
    }

    @Override
    public Rehearsed rehearse(Path archive, Task task) {
        Origin how = origin("feature:rehearse", archive.toAbsolutePath().toString());
        return steps.alone(() -> {
            try {
                Admitted admitted = gate.admit(archive, folder().quarantine(), task);
                return rehearsed(new Candidate(admitted, current.name()), how, task);
            } finally {
                history.sweep();
            }
        });
    }

    @Override
    public Change remove(String feature, Task task) {
        Origin how = origin("feature:remove", feature);
        return noted(how, () -> {
            Removal removal = Removal.of(feature, current.now().files(), current.shipped());
            return change(
                    how,
                    () -> generations.running().without(folder().next(), how, removal.name(), removal.shipped()),
                    task);
        });
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

    /** Writes the new generation and goes there; when that fails nothing of it stays. */
    private Result change(Origin how, Writing writing, Task task) {
        Generation before = generations.running();
        try {
            Generation next = writing.write();
            folder().write(next);
            return Result.of(how, before, next, commit.to(next, task));
        } catch (IOException e) {
            throw Problem.failed(text("change.disk", e.toString()), e);
        }
    }

    /** One at a time; whatever comes of it stands in the history, and what is not needed any more is swept. */
    private Change noted(Origin how, Supplier<Result> work) {
        return steps.alone(() -> {
            int before = generations.running().number();
            try {
                Result result = work.get();
                history.done(how, before, result.target());
                return result.change();
            } catch (Problem problem) {
                history.failed(how, before, problem);
                throw problem;
            } finally {
                history.sweep();
            }
        });
    }

    @Override
    public Comparison compare(Path archive, Task task) {
        return steps.alone(() -> {
            try {
                Admitted admitted = gate.admit(archive, folder().quarantine(), task);
                return previews.of(admitted, current.now(), generations.running());
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
