package kesi.core.provider.task;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language.Subscription;
import org.slf4j.LoggerFactory;

/** Calls listeners one by one; the fault of one is logged and does not reach the work or the others. */
public final class Listeners {

    private final List<Runnable> all = new CopyOnWriteArrayList<>();

    /** Adds a listener until the handle is closed. */
    public Subscription add(Runnable listener) {
        Runnable own = listener::run;
        all.add(own);
        return () -> all.remove(own);
    }

    /** Calls every listener on this thread. */
    public void tell() {
        for (Runnable listener : all) {
            try {
                listener.run();
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                LoggerFactory.getLogger(Listeners.class).error("A listener failed", e);
            }
        }
    }

    /** Forgets every listener. */
    public void clear() {
        all.clear();
    }
}
