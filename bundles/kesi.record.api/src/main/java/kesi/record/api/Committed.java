package kesi.record.api;

import java.util.List;
import kesi.core.api.value.Ref;

/**
 * A batch that is durable: it survives a crash and a power cut.
 *
 * @param first the journal's number of its first change
 * @param last the journal's number of its last change
 * @param versions the records and the versions they have now, in the order of the batch
 */
public record Committed(long first, long last, List<Versioned> versions) {

    public Committed {
        versions = List.copyOf(versions);
    }

    /** A record and its version. */
    public record Versioned(Ref ref, long version) {}
}
