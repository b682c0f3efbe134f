package kesi.shell.swing.part;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import org.osgi.service.component.annotations.Component;

/**
 * Which view or editor is in front: the one that has the focus or had it last. It keeps ids alone. Asked on any thread;
 * it changes, and tells who listens, on the event dispatch thread.
 */
@Component(service = Front.class)
public final class Front {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile String front = "";

    /** The id of the view or editor in front; empty when nothing is open. */
    public Optional<String> current() {
        return Optional.of(front).filter(id -> !id.isEmpty());
    }

    /** Whether this view is in front. */
    public boolean isIn(String viewId) {
        return front.equals(viewId);
    }

    /** The record whose editor is in front; empty when there is no editor. */
    public Optional<Ref> editor() {
        return current().flatMap(EditorIds::record);
    }

    /** Calls the listener whenever another view or editor is in front, until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A view comes to the front; the empty id when none does. */
    public void came(String viewId) {
        if (!front.equals(viewId)) {
            front = viewId;
            listeners.forEach(Runnable::run);
        }
    }
}
