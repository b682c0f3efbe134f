package kesi.core.api.command;

import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Language.Subscription;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which key starts which command: what a bundle wishes for, unless the person at this workspace chose otherwise. A
 * service; safe for use by any thread.
 */
@ProviderType
public interface Keys {

    /** Every command that is here, by name, with its key. */
    List<Bound> all();

    /** The key of a command, if it has one. */
    Optional<Stroke> of(String command);

    /**
     * The command that a key starts. Of several that want it, one that a person gave the key comes first, then the
     * first by name.
     */
    Optional<Description> command(Stroke key);

    /** Keys that more than one command wants, in a stable order. */
    List<Clash> clashes();

    /**
     * Gives a command a key for this workspace; it is on the disk when this returns.
     *
     * @param key empty: the command has no key
     * @throws kesi.core.api.problem.Problem when there is no such command or the choice cannot be kept
     */
    void choose(String command, Optional<Stroke> key);

    /** Takes a choice back: the command has its bundle's key again. */
    void reset(String command);

    /** Takes all choices back. */
    void resetAll();

    /** Calls the listener after each change of keys, on any thread, until the handle is closed. */
    Subscription onChange(Runnable listener);

    /**
     * A command with its key.
     *
     * @param key what starts it
     * @param own whether a person chose it
     */
    record Bound(Description command, Optional<Stroke> key, boolean own) {}

    /**
     * A key that several commands want.
     *
     * @param commands the one that has it first
     */
    record Clash(Stroke key, List<Description> commands) {

        public Clash {
            commands = List.copyOf(commands);
        }
    }
}
