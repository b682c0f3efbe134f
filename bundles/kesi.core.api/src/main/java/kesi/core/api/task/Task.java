package kesi.core.api.task;

import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** What a piece of work says while it runs. Safe for use by any thread. */
@ProviderType
public interface Task {

    /**
     * Says what is being done and how far the work is.
     *
     * @param fraction done so far, 0 to 1; values outside are clamped, and a negative one means that nobody knows
     */
    void progress(double fraction, Message doing);

    /**
     * A part of this work whose 0 to 1 counts as the given share of the whole.
     *
     * @param share 0 to 1
     */
    Task part(double share, Message title);

    /** Notes something that the person should see with the outcome. */
    void note(Finding finding);

    /** Whether somebody asked this work to stop. */
    boolean cancelled();

    /**
     * Ends the work where it stands if somebody cancelled it. Long loops call this once a round.
     *
     * @throws Cancelled when {@link #cancelled()}
     */
    void checkCancelled();
}
