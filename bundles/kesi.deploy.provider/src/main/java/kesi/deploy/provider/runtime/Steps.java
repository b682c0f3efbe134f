package kesi.deploy.provider.runtime;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Inspection;
import kesi.deploy.api.Switch;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.StoredFeature;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.LoggerFactory;

/** The steps from what runs to what is wanted, one at a time. */
@Component(service = Steps.class)
public final class Steps {

    private final BundleContext context;
    private final CurrentDepartment current;
    private final Generations generations;
    private final Components components;
    private final Inspection inspection;
    private final ReentrantLock one = new ReentrantLock();

    @Activate
    public Steps(
            BundleContext context,
            @Reference CurrentDepartment current,
            @Reference Generations generations,
            @Reference ServiceComponentRuntime runtime,
            @Reference Inspection inspection) {
        this.context = context;
        this.current = current;
        this.generations = generations;
        this.components = new Components(runtime);
        this.inspection = inspection;
    }

    /**
     * Does something while nobody else changes what runs.
     *
     * @throws Problem when somebody does
     */
    public <T> T alone(Supplier<T> work) {
        if (!one.tryLock()) {
            throw Problem.failed("F-BUSY", Message.of(Steps.class, "change.busy"));
        }
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }

    /** The step to a generation in one of its departments. */
    public BundleSwitch to(Generation generation, String department) {
        return to(current.composition(generation, department), department);
    }

    /** The department that a generation is used in, when nobody asks for another one. */
    public String departmentIn(Generation generation) {
        return current.heldBy(generation);
    }

    /** Notes the department for the next start; what this answers takes the note back. */
    public Runnable note(String department) {
        if (department.equals(current.name())) {
            return () -> {};
        }
        Map<String, Object> before = current.choice().read();
        current.choice().write(current.choice().with(department, current.name()));
        return () -> current.choice().write(before);
    }

    /** Says that the bundles of a generation in a department run now; whoever follows the department is told. */
    public void runs(Generation generation, String department) {
        Path before = current.file();
        generations.runs(generation);
        if (!department.equals(current.name()) || !before.equals(current.file())) {
            current.taken(department);
        }
    }

    /** Whether the running product stands on a bundle of that name. */
    public static boolean holdsTheHouse(String symbolicName) {
        return Guard.holdsTheHouse(symbolicName);
    }

    /** Makes another department the running one. */
    Switch use(String called, Task task) {
        return alone(() -> {
            FeatureFile department = current.files().department(called);
            current.mayUse(department);
            Map<String, Object> settings = current.choice().with(department.folder(), current.name());
            Composition composition = current.composition(generations.running(), department.folder());
            BundleSwitch change = to(composition, department.folder());
            change.prepare(task);
            change.take(task);
            try {
                current.choice().write(settings);
                current.taken(department.folder());
            } catch (Problem e) {
                change.undo();
                throw e;
            }
            change.finish(task);
            return new Switch(department.folder(), change.stopped(), change.started(), change.kept());
        });
    }

    /** Whether a bundle of one of these features is installed in the framework. */
    public boolean runsAnyOf(Collection<StoredFeature> features) {
        return !features.isEmpty() && !bundles(features).isEmpty();
    }

    /**
     * Goes to what may run now, after whoever else changes something; what was revoked is removed even when something
     * else needs it. Nothing is done where only a new start can do it.
     */
    public void settle(Collection<StoredFeature> revoked, Task task) {
        one.lock();
        try {
            String department = departmentIn(generations.running());
            BundleSwitch change = to(generations.running(), department);
            if (!change.needsRestart()) {
                change.run(task);
                if (!department.equals(current.name())) { // the running one was revoked itself
                    current.taken(department);
                }
            }
        } catch (Problem e) {
            LoggerFactory.getLogger(Steps.class).warn("What was revoked is removed from under the rest", e);
            new Framework(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)).remove(bundles(revoked));
        } finally {
            one.unlock();
        }
    }

    private List<Bundle> bundles(Collection<StoredFeature> features) {
        Set<String> locations = features.stream()
                .flatMap(feature -> feature.bundles().stream())
                .map(bundle -> generations.folder().store().path(bundle.sha256(), ".jar"))
                .map(jar -> "reference:" + jar.toUri())
                .collect(Collectors.toSet());
        locations.removeAll(current.wanted().keySet());
        return Arrays.stream(context.getBundles())
                .filter(bundle -> locations.contains(bundle.getLocation()))
                .toList();
    }

    private BundleSwitch to(Composition composition, String department) {
        Surroundings around = new Surroundings(
                components,
                inspection,
                composition.distribution(),
                composition.files(),
                generations.folder().store().folder());
        return BundleSwitch.to(context, around, current.bundlesOf(composition, composition.department(department)));
    }
}
