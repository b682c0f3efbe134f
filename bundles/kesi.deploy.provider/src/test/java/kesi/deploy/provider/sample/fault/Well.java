package kesi.deploy.provider.sample.fault;

import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.deploy.api.HealthCheck;

/** Says of itself that it works. */
public final class Well implements HealthCheck {

    @Override
    public List<Finding> check(Task task) {
        return List.of();
    }
}
