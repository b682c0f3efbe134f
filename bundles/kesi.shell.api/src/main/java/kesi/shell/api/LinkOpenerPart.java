package kesi.shell.api;

import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Shows records of an area in the area's own way; a service with the metadata of {@link LinkOpener}. Used on the event
 * dispatch thread.
 */
@ConsumerType
public interface LinkOpenerPart {

    /** Shows a record; with evidence the passage or cell is marked and scrolled to. */
    void open(Ref record, Optional<Evidence> evidence);
}
