package kesi.record.api.spi;

import java.util.List;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Proves with {@code store:verify} that something kept beside the journal is as it was written; a service. Called by
 * any thread, also while others write.
 */
@ConsumerType
public interface Verifier {

    /**
     * Looks at all of it and writes nothing; stops when cancelled.
     *
     * @throws kesi.core.api.problem.Problem when it cannot be read; that counts as a fault
     */
    Checked verify(Task task);

    /** Its name for scripts, one word such as {@code audit}. */
    String name();

    /** What people call it. */
    Message label();

    /**
     * What was found.
     *
     * @param entries how many were looked at
     * @param faults a whole sentence each, the first broken entry first, naming the entry and where it is; empty when
     *     all is well
     * @param advice what a person does about faults, a whole sentence
     */
    record Checked(long entries, List<Message> faults, Message advice) {

        public Checked {
            faults = List.copyOf(faults);
        }
    }
}
