package kesi.exchange.api;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kesi.core.api.task.Task;
import org.osgi.annotation.versioning.ProviderType;

/** Opens what a person names. A service; safe for use by any thread. */
@ProviderType
public interface Sources {

    /**
     * Hands every file to the consumer, one at a time: a file itself, the files of a folder with its sub-folders in the
     * order of their names, the entries of a zip (names in GB18030 too, nested zips up to 3 deep).
     *
     * @throws kesi.core.api.problem.Problem E-FILE-MISSING, E-FILE-EMPTY, E-FOLDER-EMPTY, E-ZIP-DAMAGED, E-ZIP-NAME (a
     *     name that leaves its folder), E-ZIP-TOO-BIG; before any entry of that archive was handed out
     */
    void each(List<Path> named, Task task, Consumer<SourceFile> consumer);
}
