package kesi.shell.api;

import java.util.function.Consumer;
import kesi.core.api.task.Work;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The lifetime of one view or dialog. What is kept here is closed when it ends, in the reverse order; what arrives
 * later is
 * dropped. Safe for use by any thread.
 */
@ProviderType
public interface Scope {

    /** Keeps a handle until the end and answers it; after the end it is closed at once. */
    <C extends AutoCloseable> C keep(C handle);

    /** Whether it has not ended. */
    boolean isOpen();

    /** Runs an action on the event dispatch thread, now or soon, unless the scope has ended by then. */
    void onScreen(Runnable action);

    /** Runs the action now and after each change of language, on the event dispatch thread. */
    void inEachLanguage(Runnable action);

    /**
     * Does work in the background as a task; hands its result over on the event dispatch thread. A problem is
     * shown to the
     * person; the work is cancelled when the scope ends.
     */
    <T> void inBackground(Message title, Work<T> work, Consumer<? super T> result);

    /** Calls the action every so many milliseconds on the event dispatch thread until the end. */
    void every(int milliseconds, Runnable action);
}
