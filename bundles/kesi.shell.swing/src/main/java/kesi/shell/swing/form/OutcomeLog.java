package kesi.shell.swing.form;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.command.Outcome;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/** What the last command answered. Used on the event dispatch thread. */
public final class OutcomeLog {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Answer last;

    /** The outcome of a command with its title. */
    public record Answer(Message command, Outcome outcome) {}

    /** The last answer. */
    public Optional<Answer> last() {
        return Optional.ofNullable(last);
    }

    /** A command answered. */
    public void add(Message command, Outcome outcome) {
        last = new Answer(command, outcome);
        listeners.forEach(Runnable::run);
    }

    /** Calls the listener after each answer until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
