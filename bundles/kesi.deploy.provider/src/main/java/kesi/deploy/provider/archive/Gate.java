package kesi.deploy.provider.archive;

import java.nio.file.Path;
import kesi.core.api.task.Task;

/** The only way in for features. A service; safe for use by any thread. */
public interface Gate {

    /**
     * Copies an archive once and checks the copy, in the order of the admission; the first failure refuses it. Nothing
     * but the quarantine is touched, and that is as before after a refusal.
     *
     * @param file the feature archive
     * @param quarantine a folder for private copies, made if it is not there
     * @throws kesi.core.api.problem.Problem of kind REFUSED with a code {@code B-…}; of kind FAILED when the file
     *     cannot be read or the copy not be written
     */
    Admitted admit(Path file, Path quarantine, Task task);
}
