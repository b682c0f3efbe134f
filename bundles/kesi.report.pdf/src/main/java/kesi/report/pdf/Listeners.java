package kesi.report.pdf;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language.Subscription;

/** Who wants to know when reports come and go. Safe for use by any thread. */
final class Listeners {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Subscription add(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell() {
        listeners.forEach(Runnable::run);
    }
}
