package kesi.shell.swing.problem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What went wrong while the window was open, the latest last; at most 200 are kept. Safe for use by any thread. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int KEPT = 200;

    private final List<Said> said = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** One problem that was shown. */
    public record Said(Instant at, Message sentence, String details) {}

    /** Shows a problem, unless it is only that a person cancelled. */
    public void say(Throwable thrown) {
        if (Sentences.isCancelled(thrown)) {
            return;
        }
        LOG.warn("Shown in the window: {}", Sentences.of(thrown), Sentences.bare(thrown));
        add(new Said(Instant.now(), Sentences.of(thrown), Sentences.details(thrown)));
    }

    /** All that were said. */
    public List<Said> all() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    /** The last one that was said. */
    public Optional<Said> last() {
        synchronized (said) {
            return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
        }
    }

    /** Calls the listener after each new problem, on the thread that said it, until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void add(Said one) {
        synchronized (said) {
            said.add(one);
            if (said.size() > KEPT) {
                said.remove(0);
            }
        }
        listeners.forEach(Runnable::run);
    }
}
