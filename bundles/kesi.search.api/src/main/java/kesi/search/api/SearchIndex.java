package kesi.search.api;

import java.util.List;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** The index as IT sees it. A service; safe for use by any thread. */
@ProviderType
public interface SearchIndex {

    /** The number of the last change in the journal that can be found. */
    long reached();

    /** Builds the index anew from the journal; searches go on with the old one meanwhile. Answers how many records. */
    long rebuild(Task task);

    /** Compares the index with the store; one sentence for each fault, empty when all is well. */
    List<Message> verify(Task task);
}
