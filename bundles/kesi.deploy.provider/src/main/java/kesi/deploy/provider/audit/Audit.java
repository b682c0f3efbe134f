package kesi.deploy.provider.audit;

import java.nio.file.Path;
import java.util.List;
import kesi.core.api.text.Message;

/** Notes what happened, for good. A service; safe for use by any thread. */
public interface Audit {

    /**
     * Notes it with the account and the time of now. It is on the disk when this returns: in the journal, or, while the
     * journal cannot be written, in a file from which the journal is completed later. Never throws for that: what
     * happened has happened.
     */
    void note(Entry entry);

    /** Notes, the latest first, at most so many. */
    List<Note> latest(int limit);

    /** Compares the journal's notes with the chain; writes nothing. */
    Walk walk();

    /**
     * What a walk found.
     *
     * @param entries how many links the chain has
     * @param chain its file
     * @param faults one sentence for each note or link that was changed or deleted after it was written
     */
    record Walk(long entries, Path chain, List<Message> faults) {

        public Walk {
            faults = List.copyOf(faults);
        }
    }
}
