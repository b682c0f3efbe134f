package kesi.core.api.task;

import org.osgi.annotation.versioning.ConsumerType;

/** A piece of work with a result. */
@ConsumerType
@FunctionalInterface
public interface Work<T> {

    /**
     * Does the work on a thread that is not the screen's.
     *
     * @throws Exception anything; the task ends as failed with it
     */
    T run(Task task) throws Exception;
}
