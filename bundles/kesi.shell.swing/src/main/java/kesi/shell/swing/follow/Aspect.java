package kesi.shell.swing.follow;

import java.util.List;
import javax.swing.JComponent;
import kesi.core.api.value.Ref;
import kesi.record.api.Records;

/**
 * What a view shows of the selected records.
 *
 * @param <T> what was read of them
 */
interface Aspect<T> {

    /** The widgets, made once. */
    JComponent widget();

    /** Reads what is shown of these records, one at least; in the background. */
    T read(Records records, List<Ref> refs);

    /** Shows what was read, in the language of now; on the event dispatch thread. */
    void show(T read);
}
