package kesi.deploy.provider.change;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Change;
import kesi.deploy.api.Comparison;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.Origin;
import kesi.deploy.provider.parcel.Introduction;
import kesi.deploy.provider.parcel.ParcelDifference;
import kesi.deploy.provider.parcel.ParcelGate;
import kesi.deploy.provider.rehearsal.Rehearsals;
import kesi.deploy.provider.runtime.CurrentDepartment;
import kesi.deploy.provider.runtime.Steps;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a whole department from one file, as one generation, and works in it from then on. */
@Component(service = DepartmentChange.class)
public final class DepartmentChange {

    private static final String ACTION = "department:apply";

    private final ParcelGate gate;
    private final Intake intake;
    private final Generations generations;
    private final CurrentDepartment current;
    private final Steps steps;
    private final Commit commit;
    private final Precaution precaution;
    private final Rehearsals rehearsals;
    private final ParcelDifference difference;
    private final Audit audit;
    private final History history;

    @Activate
    public DepartmentChange(
            @Reference ParcelGate gate,
            @Reference Intake intake,
            @Reference Generations generations,
            @Reference CurrentDepartment current,
            @Reference Steps steps,
            @Reference Commit commit,
            @Reference Precaution precaution,
            @Reference Rehearsals rehearsals,
            @Reference Audit audit,
            @Reference Json json) {
        this.gate = gate;
        this.intake = intake;
        this.generations = generations;
        this.current = current;
        this.steps = steps;
        this.commit = commit;
        this.precaution = precaution;
        this.rehearsals = rehearsals;
        this.difference = new ParcelDifference(json);
        this.audit = audit;
        this.history = new History(generations, json, audit);
    }

    /**
     * Applies a department file, all or nothing.
     *
     * @param signer the fingerprint of a signer who is to be trusted from now on, as it was told on another way
     */
    public Change apply(Path file, Optional<String> signer, Task task) {
        Origin how = new Origin(
                Instant.now(),
                System.getProperty("user.name", "?"),
                ACTION,
                file.toAbsolutePath().toString(),
                current.name());
        return alone(() -> introduced(file, signer, true, () -> noted(how, () -> take(file, how, task))));
    }

    /** What it would change; nothing is kept of a signer who is introduced. */
    public Comparison compare(Path file, Optional<String> signer, Task task) {
        return alone(() -> introduced(file, signer, false, () -> {
            Newcomer newcomer = admitted(file, task);
            refuse(newcomer);
            return compared(newcomer);
        }));
    }

    private Newcomer admitted(Path file, Task task) {
        task.progress(0, Message.of(DepartmentChange.class, "change.admitting"));
        return Newcomer.of(
                gate.admit(file, generations.folder().quarantine(), task),
                current.now().files());
    }

    private void refuse(Newcomer newcomer) {
        newcomer.refuse();
        List<Candidate> candidates = newcomer.candidates();
        Set<String> along = candidates.stream().map(Candidate::name).collect(Collectors.toSet());
        candidates.forEach(one -> intake.refuse(one, along));
    }

    private Comparison compared(Newcomer newcomer) {
        List<Comparison> features =
                newcomer.candidates().stream().map(intake::compare).toList();
        String before = newcomer.installed()
                .flatMap(here -> current.text(current.fileOf(here)))
                .orElse("");
        String after =
                current.text(newcomer.parcel().department().featureJson()).orElse("");
        return newcomer.compared(features, difference.rows(before, after));
    }

    private Result take(Path file, Origin how, Task task) {
        Generation running = generations.running();
        Newcomer newcomer = admitted(file, task);
        current.mayUse(newcomer.parcel().file().in(newcomer.folder()));
        if (newcomer.isIn(running) && current.name().equals(newcomer.folder())) {
            return Result.nothing(how, running);
        }
        refuse(newcomer);
        precaution.before(
                compared(newcomer),
                () -> rehearsals.run(
                        newcomer.parcel().file().fullId(), where -> newcomer.staged(where, running, how), task));
        task.progress(0.1, Message.of(DepartmentChange.class, "change.storing"));
        try {
            Generation next = newcomer.staged(generations.folder(), running, how);
            return Result.of(how, running, next, commit.to(next, newcomer.folder(), task));
        } catch (IOException e) {
            throw Problem.failed(Message.of(DepartmentChange.class, "change.disk", e.toString()), e);
        }
    }

    /** The introduction is taken back when nothing comes of it. */
    private <T> T introduced(Path file, Optional<String> signer, boolean keep, Supplier<T> work) {
        Optional<Introduction> introduction = signer.map(fingerprint -> gate.introduce(file, fingerprint));
        introduction.ifPresent(Introduction::begin);
        boolean kept = false;
        try {
            T done = work.get();
            kept = keep;
            introduction
                    .filter(one -> keep)
                    .ifPresent(one ->
                            audit.note(Entry.done("trust:add", one.signer().name())
                                    .from(file.toString())
                                    .with(List.of(one.signer().fingerprint()))));
            return done;
        } finally {
            if (!kept) {
                introduction.ifPresent(Introduction::end);
            }
        }
    }

    private Change noted(Origin how, Supplier<Result> work) {
        int before = generations.running().number();
        try {
            Result result = work.get();
            history.done(how, before, result.target());
            return result.change();
        } catch (Problem problem) {
            history.failed(how, before, problem);
            throw problem;
        }
    }

    private <T> T alone(Supplier<T> work) {
        return steps.alone(() -> {
            try {
                return work.get();
            } finally {
                history.sweep();
            }
        });
    }
}
