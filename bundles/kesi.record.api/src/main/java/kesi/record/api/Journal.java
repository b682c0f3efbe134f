package kesi.record.api;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** Every change in order. A service; safe for use by any thread. */
@ProviderType
public interface Journal {

    /** The number of the last change; 0 for an empty journal. */
    long last();

    /** Identifies this journal: a restored store has another one, so that followers start afresh. */
    String epoch();

    /**
     * Changes after a number, in order.
     *
     * @param limit at most so many, 1 to 10,000
     */
    List<Entry> read(long after, int limit);

    /**
     * Calls the listener with the number of the last change after each commit, also of other desktops, on any thread.
     */
    Subscription follow(LongConsumer listener);

    /**
     * Calls the listener with each batch that this process commits, once it is durable, on the thread that committed
     * it. What other desktops commit is not told here.
     */
    Subscription followOwn(Consumer<Committed> listener);

    /** Walks the hash chain and compares it with the documents; answers what was found, and stops when cancelled. */
    Verification verify(Task task);

    /**
     * What a walk over the journal found.
     *
     * @param entries how many changes were walked
     * @param head the hash of the last one
     * @param faults one sentence for each fault, naming the change; empty when all is well
     */
    record Verification(long entries, String head, List<Message> faults) {

        public Verification {
            faults = List.copyOf(faults);
        }

        /** Whether nothing is wrong. */
        public boolean sound() {
            return faults.isEmpty();
        }
    }
}
