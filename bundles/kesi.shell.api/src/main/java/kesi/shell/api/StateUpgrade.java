package kesi.shell.api;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/** Brings a kept state to the schema of today. */
@ConsumerType
@FunctionalInterface
public interface StateUpgrade {

    /**
     * Makes today's tree.
     *
     * @param from the version that was kept, lower than today's
     * @param tree the record as it was kept, by the names of its components
     */
    Map<String, Object> upgrade(int from, Map<String, Object> tree);
}
