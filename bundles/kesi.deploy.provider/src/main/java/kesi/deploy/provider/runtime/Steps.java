package kesi.deploy.provider.runtime;

import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Inspection;
import kesi.deploy.api.Switch;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.Generations;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

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

    /** The step to a generation in the running department. */
    public BundleSwitch to(Generation generation) {
        return to(current.composition(generation, current.name()), current.name());
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
            Map<String, Object> settings = current.settingsWith(department.folder());
            Composition composition = current.composition(generations.running(), department.folder());
            BundleSwitch change = to(composition, department.folder());
            change.prepare(task);
            change.take(task);
            try {
                current.remember(department.folder(), settings);
            } catch (Problem e) {
                change.undo();
                throw e;
            }
            change.finish(task);
            return new Switch(department.folder(), change.stopped(), change.started(), change.kept());
        });
    }

    private BundleSwitch to(Composition composition, String department) {
        Surroundings around = new Surroundings(
                components,
                inspection,
                composition.distribution(),
                generations.folder().store().folder());
        return BundleSwitch.to(context, around, current.bundlesOf(composition, composition.department(department)));
    }
}
