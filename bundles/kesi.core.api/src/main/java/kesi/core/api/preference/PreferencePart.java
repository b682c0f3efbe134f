package kesi.core.api.preference;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A page of preferences; a service with the metadata of {@link PreferencePage}.
 *
 * @param <P> the record of the choices: a public record whose components carry {@link
 * kesi.core.api.command.Param}, each
 *     with a standard value or optional
 */
@ConsumerType
public interface PreferencePart<P extends Record> {

    /** Called with what holds when the page arrives and after each change, on any thread, one call at a time. */
    default void chosen(P choices) {}
}
