package kesi.shell.swing.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;

/** How saving ended. */
public sealed interface Saving {

    /**
     * It is stored.
     *
     * @param stored what is stored now
     * @param tree the value that was to be saved
     */
    record Saved(Base stored, Map<String, Object> tree) implements Saving {}

    /** It may not be stored as it is; the findings name the fields. */
    record Refused(List<Finding> findings) implements Saving {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Somebody else was first; nothing was stored. */
    record Overtaken(Optional<Base> theirs) implements Saving {}

    /** It could not be stored. */
    record Failed(Problem problem) implements Saving {}
}
