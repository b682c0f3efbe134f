package kesi.core.api.policy;

import java.nio.file.Path;
import java.util.Optional;
import kesi.core.api.text.Language.Subscription;
import org.osgi.annotation.versioning.ConsumerType;

/** The running department's part of the policy; a service of whoever knows the department. Any thread. */
@ConsumerType
public interface DepartmentPolicy {

    /** The file of the running department; empty when there is none. */
    Optional<Source> source();

    /** Calls the listener after another department was taken. */
    Subscription onChange(Runnable listener);

    /**
     * A file with a policy somewhere in it.
     *
     * @param file where it stands
     * @param text all of it, as strict JSON in which every character stands at its place in the file
     * @param pointer the names of the members that lead to the policy, parted by {@code /}
     */
    record Source(Path file, String text, String pointer) {}
}
