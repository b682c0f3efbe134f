package kesi.core.api.preference;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A page of preferences; a service with the metadata of {@link PreferencePage}.
 *
 * @param <P> the record of the choices: a public record whose components carry {@link
 *     kesi.core.api.command.Param}, each with a standard value or optional
 */
@ConsumerType
public interface PreferencePart<P extends Record> {

    /**
     * Called after each change of what holds, and when the page arrives while anything but the standard holds: a page
     * that nobody has chosen anything on is not loaded for that. On any thread, one call at a time; what it throws is
     * contained and told.
     */
    default void chosen(P choices) {}
}
