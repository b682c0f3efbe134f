package kesi.deploy.provider.change;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.health.Health;
import kesi.deploy.provider.health.HealthChecks;
import kesi.deploy.provider.rehearsal.Rehearsals;
import kesi.deploy.provider.runtime.BundleSwitch;
import kesi.deploy.provider.runtime.Steps;
import kesi.deploy.provider.schema.Forms.Fitting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/**
 * Takes the running product to a generation. The moment in which the small file is renamed decides: before it, every
 * failure and every power cut leads back; after it, the new state holds.
 */
@Component(service = Commit.class)
public final class Commit {

    private final Generations generations;
    private final Steps steps;
    private final HealthChecks health;
    private final Rehearsals rehearsals;
    private final RecordForms forms;
    private final Backups backups;

    @Activate
    public Commit(
            @Reference Generations generations,
            @Reference Steps steps,
            @Reference HealthChecks health,
            @Reference Rehearsals rehearsals,
            @Reference RecordForms forms,
            @Reference Backups backups) {
        this.generations = generations;
        this.steps = steps;
        this.health = health;
        this.rehearsals = rehearsals;
        this.forms = forms;
        this.backups = backups;
    }

    /**
     * What was done.
     *
     * @param restart whether it takes effect at the next start
     */
    record Done(List<String> stopped, List<String> started, boolean restart, Health health) {}

    /** Makes it the current generation in the department that it has, or leaves everything as it was and says why. */
    Done to(Generation target, Task task) {
        return to(target, steps.departmentIn(target), task);
    }

    /** The same in one of its departments, which becomes the running one. */
    Done to(Generation target, String department, Task task) {
        BundleSwitch change = steps.to(target, department);
        if (change.needsRestart()) {
            rehearse(target, task);
            backups.before(target, task);
            forms.expect(true);
            decide(target, department);
            return new Done(List.of(), List.of(), true, Health.none());
        }
        Map<String, Integer> schemas = forms.schemas();
        change.prepare(task);
        change.take(task);
        Health found;
        try {
            found = checked(change, task);
            Fitting fitting = forms.fit(schemas, target.number(), task);
            if (fitting.records() > 0) {
                backups.before(target, task);
            }
            decide(target, department, fitting);
        } catch (RuntimeException e) {
            change.undo();
            throw e;
        }
        steps.runs(target, department);
        change.finish(task);
        return new Done(change.stopped(), change.started(), false, found);
    }

    /** What only a new start can take is started in a second process first; nothing else tells whether it comes up. */
    private void rehearse(Generation target, Task task) {
        Rehearsals.demandSound(rehearsals.run("generation " + target.number(), where -> target, task));
    }

    private Health checked(BundleSwitch change, Task task) {
        task.progress(0.7, text("change.health"));
        Health found = health.check(change.bundles(), task);
        List<Finding> errors = found.errors();
        if (!errors.isEmpty()) {
            throw Problem.failed(
                    "F-HEALTH",
                    text("change.unsound", errors.get(0).place(), errors.get(0).sentence()));
        }
        return found;
    }

    /**
     * Records follow the generation and do not go before it: until they are written the new bundles upgrade each one
     * that they read, while the old ones could not read what the new ones wrote.
     */
    private void decide(Generation target, String department, Fitting fitting) {
        Generation here = generations.running();
        forms.expect(fitting.records() > 0);
        Runnable back = decide(target, department);
        try {
            fitting.commit();
            forms.fits(target.number());
        } catch (RuntimeException e) {
            back.run();
            point(here);
            throw e;
        }
    }

    /** The note of the department comes first: the launcher passes over one that the current generation lacks. */
    private Runnable decide(Generation target, String department) {
        Runnable back = steps.note(department);
        try {
            point(target);
            return back;
        } catch (Problem e) {
            back.run();
            throw e;
        }
    }

    /** What was renamed before the disk failed holds: the next start begins there, so this process has to go along. */
    private void point(Generation target) {
        try {
            generations.folder().switchTo(target.number());
        } catch (IOException e) {
            if (generations.folder().current() != target.number()) {
                throw Problem.failed(text("change.disk", e.toString()), e);
            }
            LoggerFactory.getLogger(Commit.class).warn("Generation {} may not outlive a power cut", target.number(), e);
        }
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Commit.class, key, arguments);
    }
}
