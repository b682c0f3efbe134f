package kesi.shell.api;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A record while it is edited: a line of values, each immutable, with the present one in the middle. Used on the event
 * dispatch thread.
 *
 * @param <T> the Java record
 */
@ProviderType
public interface Edit<T extends Record> {

    /** Which record it is; the id of a new record is chosen before it is first saved. */
    Ref ref();

    /** The present value. */
    T value();

    /**
     * Makes the next value. Steps of the same kind that follow each other closely, such as letters typed into one
     * field, are one step for undo.
     *
     * @param kind what was changed, for example the field's name
     * @param change the next value made from the present one; an equal value is no step
     */
    void change(String kind, UnaryOperator<T> change);

    /** Calls the listener with the value now and after every change, undo, redo, revert and reload. */
    Subscription follow(Consumer<T> listener);

    /** Whether the value differs from what is stored. */
    boolean dirty();

    /** What the record's type finds about the present value, with the field as the place. */
    List<Finding> findings();

    /** Whether the value can be changed now; not while it is being saved, or where a role forbids it. */
    boolean editable();
}
