package kesi.deploy.provider.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Comparison;
import kesi.deploy.api.Rehearsed;
import kesi.deploy.provider.archive.Admitted;
import kesi.deploy.provider.archive.Gate;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.GenerationFolder;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.Origin;
import kesi.deploy.provider.preview.Previews;
import kesi.deploy.provider.rehearsal.Rehearsals;
import kesi.deploy.provider.repository.Repositories;
import kesi.deploy.provider.runtime.CurrentDepartment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is looked at of an archive before anything of it is installed. */
@Component(service = Intake.class)
public final class Intake {

    private final Gate gate;
    private final Repositories repositories;
    private final Generations generations;
    private final CurrentDepartment current;
    private final Previews previews;
    private final Rehearsals rehearsals;
    private final RecordForms forms;
    private final Ages ages;

    @Activate
    public Intake(
            @Reference Gate gate,
            @Reference Repositories repositories,
            @Reference Generations generations,
            @Reference CurrentDepartment current,
            @Reference Previews previews,
            @Reference Rehearsals rehearsals,
            @Reference RecordForms forms,
            @Reference Ages ages) {
        this.gate = gate;
        this.repositories = repositories;
        this.generations = generations;
        this.current = current;
        this.previews = previews;
        this.rehearsals = rehearsals;
        this.forms = forms;
        this.ages = ages;
    }

    /** What the gate let through; what is no file is the id of a feature, which the policy's repositories have. */
    Candidate admit(Path archive, Task task) {
        task.progress(0, Message.of(Intake.class, "change.admitting"));
        Path quarantine = generations.folder().quarantine();
        Path file = archive;
        boolean listed = !Files.exists(archive);
        if (listed) {
            task.progress(0, Message.of(Intake.class, "change.fetching", archive));
            file = repositories.fetch(archive.toString(), Optional.empty(), quarantine);
        }
        return new Candidate(gate.admit(file, quarantine, task), listed, current.name());
    }

    /** Refuses what is too young, or older than what is here, or cannot be beside what is here. */
    void refuse(Candidate candidate) {
        refuse(candidate, Set.of());
    }

    /**
     * The same for one of several.
     *
     * @param along what comes with it, by id without version
     */
    void refuse(Candidate candidate, Set<String> along) {
        candidate.refuseYoung(ages);
        candidate.refuseOlder(current.now().files());
        candidate.refuseConflict(current.now(), along);
    }

    /** Refuses what cannot be there beside another feature, whenever it comes. */
    void refuseConflict(Candidate candidate) {
        candidate.refuseConflict(current.now(), Set.of());
    }

    /** What it would change. */
    Comparison compare(Candidate candidate) {
        Comparison it = previews.of(candidate.admitted(), current.now(), generations.running(), forms::count);
        return candidate.young(ages).map(why -> with(it, why)).orElse(it);
    }

    private static Comparison with(Comparison it, Message young) {
        List<Finding> findings = new ArrayList<>(it.findings());
        findings.add(Finding.warning("B-AGE", young));
        return new Comparison(it.feature(), it.installed(), it.sha256(), it.signers(), it.rows(), findings);
    }

    /** What it does in a second process. */
    Rehearsed rehearse(Candidate candidate, Origin how, Task task) {
        Admitted admitted = candidate.admitted();
        return rehearsals.run(admitted.featureId(), where -> staged(candidate, where, how), task);
    }

    /** Writes the next generation with the feature and its files into a folder. */
    Generation staged(Candidate candidate, GenerationFolder where, Origin how) throws IOException {
        Generation running = generations.running();
        Optional<String> owner = candidate.owner(running, current.now().files());
        Generation next = running.with(where.next(), how, candidate.feature(owner));
        where.write(next, candidate.files(where.store()));
        return next;
    }
}
