package kesi.shell.swing.edit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language.Subscription;

/** Who wants to know of changes. Safe for use by any thread. */
final class Listeners {

    private final List<Runnable> all = new CopyOnWriteArrayList<>();

    /** Calls the listener after each change until the handle is closed. */
    Subscription follow(Runnable listener) {
        Runnable own = listener::run;
        all.add(own);
        return () -> all.remove(own);
    }

    void tell() {
        all.forEach(Runnable::run);
    }
}
