package kesi.shell.swing.record;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Evidence;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** The passage that a person wants to see; the detail marks it. Used on the event dispatch thread. */
@Component(service = Passages.class)
public final class Passages {

    private final List<Consumer<Evidence>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Evidence last;

    /** The last one that was asked for. */
    public Optional<Evidence> last() {
        return Optional.ofNullable(last);
    }

    /** Asks for a passage. */
    public void show(Evidence evidence) {
        last = evidence;
        listeners.forEach(listener -> listener.accept(evidence));
    }

    /** Calls the listener with each passage that is asked for until the handle is closed. */
    public Subscription onShow(Consumer<Evidence> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
