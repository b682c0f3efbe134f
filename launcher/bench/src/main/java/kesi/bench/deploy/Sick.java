package kesi.bench.deploy;

import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.HealthCheck;

/** Says of the feature that brings it that it does not work. */
public final class Sick implements HealthCheck {

    @Override
    public List<Finding> check(Task task) {
        return List.of(Finding.error("sick", Message.literal("it does not feel well")));
    }
}
