package kesi.record.api;

import java.nio.file.Path;
import java.util.Map;
import kesi.core.api.task.Task;
import org.osgi.annotation.versioning.ProviderType;

/** The store as a whole. A service; safe for use by any thread. */
@ProviderType
public interface Store {

    /**
     * Writes all that is stored into one file, while the store is in use: the journal as JSON Lines and the blobs, in a
     * zip. The file appears complete or not at all.
     *
     * @throws kesi.core.api.problem.Problem when the file exists or cannot be written
     */
    Figures backup(Path file, Task task);

    /**
     * Replaces all that is stored by what a backup holds, after its chain has been verified, in one transaction.
     * What was there before is first backed up beside the workspace.
     *
     * @throws kesi.core.api.problem.Problem when the file is not a sound backup; nothing changed
     */
    Figures restore(Path file, Task task);

    /** How much is stored. */
    Figures figures();

    /** The engine in use: {@code sqlite} or {@code postgresql}, and its version. */
    String engine();

    /**
     * How much is stored.
     *
     * @param records current records by type
     * @param entries changes in the journal
     * @param blobs files kept
     * @param blobBytes their size in bytes
     */
    record Figures(Map<String, Long> records, long entries, long blobs, long blobBytes) {}
}
