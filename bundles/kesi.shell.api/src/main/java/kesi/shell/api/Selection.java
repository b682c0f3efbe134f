package kesi.shell.api;

import java.util.List;
import java.util.function.Consumer;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import org.osgi.annotation.versioning.ProviderType;

/** The records that a person has selected; views tell and follow it. A service, used on the event dispatch thread. */
@ProviderType
public interface Selection {

    /** The records selected now, the leading one first. */
    List<Ref> current();

    /** Selects records; listeners are told when this changes anything. */
    void select(List<Ref> records);

    /**
     * Selects records for a view, which then knows by {@link #source} that it need not follow itself.
     *
     * @param view the id of the view in which they were selected; empty when it was none
     */
    default void select(List<Ref> records, String view) {
        select(records);
    }

    /** The id of the view in which the records were selected; empty when it was none. */
    default String source() {
        return "";
    }

    /** Calls the listener after each change until the handle is closed. */
    Subscription onChange(Consumer<List<Ref>> listener);
}
