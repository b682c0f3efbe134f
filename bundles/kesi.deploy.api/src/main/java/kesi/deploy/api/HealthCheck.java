package kesi.deploy.api;

import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A feature's own check of itself. A service, brought by a bundle of the feature; asked on any thread after the feature
 * was installed or updated and before that is final, and whenever somebody looks. It may read the store, must change
 * nothing, and has ten seconds.
 */
@ConsumerType
public interface HealthCheck {

    /**
     * Looks whether the feature works.
     *
     * @return what is wrong; an error takes an installation back, a warning is told; empty when all is well
     */
    List<Finding> check(Task task);
}
