package kesi.core.api.preference;

import java.util.List;
import java.util.Map;
import kesi.core.api.text.Language.Subscription;
import org.osgi.annotation.versioning.ConsumerType;

/** What the department has chosen for its people; a service of whoever knows the department. Any thread. */
@ConsumerType
public interface DepartmentChoices {

    /**
     * Values as on the command line, by {@code PAGE.CHOICE}.
     *
     * @throws kesi.core.api.problem.Problem when they cannot be read; then nothing of the department holds
     */
    Map<String, List<String>> choices();

    /** Calls the listener after each change, for example when another department is used. */
    Subscription onChange(Runnable listener);
}
