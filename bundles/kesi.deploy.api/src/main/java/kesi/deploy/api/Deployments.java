package kesi.deploy.api;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import kesi.core.api.task.Task;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes what is installed: all or nothing, and each change can be taken back. A service; safe for use by any thread,
 * one change at a time. Every state is a generation with a number; 0 is the distribution as it was built.
 */
@ProviderType
public interface Deployments {

    /**
     * Admits a feature archive, installs or updates the feature, and looks whether it is sound.
     *
     * @param archive the file; what is no file is the id of a feature that a repository of the policy has
     * @throws kesi.core.api.problem.Problem refused with a code {@code B-…} when it is not admitted; failed with {@code
     *     F-RESOLVE}, {@code F-START} or {@code F-HEALTH} when it does not fit, and everything is as it was
     */
    Change install(Path archive, Task task);

    /**
     * Removes a feature, also one of the distribution.
     *
     * @param feature its id, the last word of its id, or its name
     * @throws kesi.core.api.problem.Problem refused with {@code P-GUARDED} when the product cannot live without it;
     *     failed when something else needs it
     */
    Change remove(String feature, Task task);

    /**
     * Goes back to an earlier state.
     *
     * @param generation which one; the one before the current one when empty
     */
    Change rollback(OptionalInt generation, Task task);

    /**
     * What an archive would change, told by its files alone; nothing is installed.
     *
     * @throws kesi.core.api.problem.Problem refused with a code {@code B-…} when it would not be admitted
     */
    Comparison compare(Path archive, Task task);

    /**
     * Starts the product with an archive in a second process on a copy of the data, runs its checks and its reports,
     * and compares with today. Takes some seconds; what runs is not touched.
     */
    Rehearsed rehearse(Path archive, Task task);

    /** The number of the generation that runs. */
    int current();

    /** What was done and tried, the latest last. */
    List<HistoryEntry> history();
}
