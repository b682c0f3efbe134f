package kesi.record.api;

import java.util.Optional;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;

/** Somebody else changed a record first: nothing of the batch was committed, nothing was overwritten. */
public final class Conflict extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient Ref ref;
    private final transient Optional<Document> now;

    /**
     * A conflict about one record.
     *
     * @param now what the record is now; empty when it was deleted or never was
     */
    public Conflict(Ref ref, Optional<Document> now, Message sentence) {
        super(Kind.FAILED, "E-CONFLICT", sentence, null);
        this.ref = ref;
        this.now = now;
    }

    /** The record that two changed. */
    public Ref ref() {
        return ref;
    }

    /** What the record is now; empty when it was deleted or never was. */
    public Optional<Document> now() {
        return now;
    }
}
