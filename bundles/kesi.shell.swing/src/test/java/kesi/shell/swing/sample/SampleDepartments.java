package kesi.shell.swing.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.deploy.api.Department;
import kesi.deploy.api.FeatureState;
import kesi.deploy.api.Features;
import kesi.deploy.api.Switch;

/** Two departments, of which one runs. */
public final class SampleDepartments implements Features {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile String current = "publicity";

    /** Whether somebody still listens. */
    public boolean isFollowed() {
        return !listeners.isEmpty();
    }

    @Override
    public List<FeatureState> list() {
        return List.of();
    }

    @Override
    public List<Finding> check() {
        return List.of();
    }

    @Override
    public List<Department> departments() {
        return List.of(department("publicity", "宣传", "Publicity"), department("contests", "劳动竞赛", "Labour contests"));
    }

    private Department department(String name, String zh, String en) {
        return new Department(name, SampleCommands.both(zh, en), List.of(), name.equals(current));
    }

    @Override
    public Switch use(String department, Task task) {
        current = department;
        listeners.forEach(Runnable::run);
        return new Switch(department, List.of(), List.of(), List.of());
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
