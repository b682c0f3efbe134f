package kesi.deploy.provider.audit;

import java.util.List;
import kesi.core.api.text.Message;

/** Where notes stay for good; a service while records can be kept. Safe for use by any thread. */
interface Ledger {

    /**
     * Writes notes; one that is there already is passed over.
     *
     * @throws kesi.core.api.problem.Problem when they cannot be written
     */
    void write(List<Note> notes);

    /** Notes, the latest first, at most so many. */
    List<Note> latest(int limit);

    /** One sentence for each note that was changed or deleted after it was written. */
    List<Message> faults();
}
