package kesi.deploy.provider.schema;

import java.util.Map;
import java.util.Set;
import kesi.core.api.task.Task;

/** The forms of stored records. A service while records can be kept; safe for use by any thread. */
public interface Forms {

    /** The schema version of every record type that is here now. */
    Map<String, Integer> schemas();

    /** How many records of a type are stored. */
    long count(String type);

    /**
     * Reads all records of these types and brings those of another schema into the form of the type that is here:
     * earlier ones by its upgrade, later ones by the content that they had before theirs. Nothing is written yet.
     *
     * @throws kesi.core.api.problem.Problem with code {@code F-RECORDS} when one of them cannot be brought there
     */
    Fitting fit(Set<String> types, int generation, Task task);

    /** What was made ready. Used once. */
    interface Fitting {

        /** How many records change. */
        int records();

        /** Writes all of them in one transaction, or none. */
        void commit();
    }
}
