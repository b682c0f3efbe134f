package kesi.shell.api;

import java.util.function.UnaryOperator;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a view remembers of itself, such as the text that was typed or the row that was selected: an immutable record
 * that {@link kesi.core.api.json.Json} turns into a tree and back. Only the tree is kept, never a class of the
 * plug-in. Used on the event dispatch thread.
 *
 * @param <S> the record
 */
@ProviderType
public interface State<S extends Record> {

    /** The present state. */
    S value();

    /**
     * Makes the next state from the present one; it reaches the disk within two seconds and survives a crash from
     * then on.
     */
    void change(UnaryOperator<S> change);
}
