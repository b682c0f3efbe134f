package kesi.product.trial.fault;

import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.HealthCheck;

/** Says of itself that it does not work. */
public final class Sick implements HealthCheck {

    @Override
    public List<Finding> check(Task task) {
        return List.of(Finding.error("sick", Message.literal("it does not feel well")));
    }
}
