package kesi.shell.swing.part;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;

/** Ways to show records in their area's own way. Used on the event dispatch thread, filled by any thread. */
public final class Openers {

    private final Contributions<Opener> openers = new Contributions<>();

    /**
     * One way.
     *
     * @param types the record types that it shows
     * @param door shows one of them
     */
    public record Opener(List<String> types, Door door) {}

    /** Shows a record; answers whether it could. */
    @FunctionalInterface
    public interface Door {
        boolean open(Ref record, Optional<Evidence> evidence);
    }

    /** The ways that are here. */
    public Contributions<Opener> all() {
        return openers;
    }

    /** Shows a record in its area's own way; answers whether some area did. */
    public boolean open(Ref record, Optional<Evidence> evidence) {
        return openers.all().stream()
                .filter(opener -> opener.types().contains(record.type()))
                .anyMatch(opener -> opener.door().open(record, evidence));
    }
}
