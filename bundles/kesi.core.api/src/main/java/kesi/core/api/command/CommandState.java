package kesi.core.api.command;

import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What is there for commands now: the window tells it as a service while it is open. Called by any thread; must be
 * quick.
 */
@ConsumerType
public interface CommandState {

    /** Without a window: the services are there, or their commands would not be; nothing is selected or in front. */
    CommandState HEADLESS = new CommandState() {};

    /** Whether a workspace is open. */
    default boolean store() {
        return true;
    }

    /** Whether there is an index to search in. */
    default boolean search() {
        return true;
    }

    /** The selected records, the leading one first. */
    default List<Ref> selection() {
        return List.of();
    }

    /** The id of the view in front, if there is one. */
    default Optional<String> view() {
        return Optional.empty();
    }

    /** Whether an editor is in front. */
    default boolean editor() {
        return false;
    }

    /** What people call a record type or a view. */
    default Message label(String typeOrView) {
        return Message.literal(typeOrView);
    }
}
