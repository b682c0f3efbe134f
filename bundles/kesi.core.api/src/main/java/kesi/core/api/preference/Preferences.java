package kesi.core.api.preference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Parameter;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** What people and IT have chosen. A service; safe for use by any thread. */
@ProviderType
public interface Preferences {

    /** The pages of the loaded bundles, in their order. */
    List<Page> pages();

    /** The choices of a page with what holds now. This loads the page's class. */
    List<Choice> choices(String page);

    /**
     * What holds for a page, as its record.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE when there is no such page
     */
    <P extends Record> P read(String page, Class<P> type);

    /**
     * Chooses for the person at this desktop; the choice is on the disk when this returns.
     *
     * @param values as on the command line, by the names of the choices; an empty list takes a choice back
     * @throws kesi.core.api.problem.Problem when a value does not fit or IT has locked it; nothing was changed
     */
    void choose(String page, Map<String, List<String>> values);

    /** Calls the listener with the page's id after each change of what holds, on any thread. */
    Subscription onChange(java.util.function.Consumer<String> listener);

    /**
     * A page as lists show it, known without loading its class.
     *
     * @param id the public name
     * @param title what lists show
     * @param order its place, small first
     * @param bundle the symbolic name of the bundle that brings it
     */
    record Page(String id, Message title, int order, String bundle) {}

    /**
     * One choice.
     *
     * @param parameter its name, label, kind and standard value
     * @param values what holds now, as on the command line
     * @param from who decided
     * @param reason why it cannot be changed, naming the file that locks it; empty when it can
     */
    record Choice(Parameter parameter, List<String> values, Origin from, Optional<Message> reason) {

        public Choice {
            values = List.copyOf(values);
        }
    }

    /** Who decided, the strongest last. */
    enum Origin {
        STANDARD,
        DEPARTMENT,
        PERSON,
        LOCKED
    }
}
