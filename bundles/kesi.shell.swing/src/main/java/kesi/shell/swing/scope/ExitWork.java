package kesi.shell.swing.scope;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import kesi.core.api.text.Language.Subscription;

/** Who is asked before the window closes. Safe for use by any thread. */
public final class ExitWork {

    private final List<BooleanSupplier> asked = new CopyOnWriteArrayList<>();

    /** Asks this one too, until the handle is closed. */
    public Subscription add(BooleanSupplier mayClose) {
        asked.add(mayClose);
        return () -> asked.remove(mayClose);
    }

    /** Asks all in the order of arrival, until one wants the window to stay. */
    public boolean mayClose() {
        return asked.stream().allMatch(BooleanSupplier::getAsBoolean);
    }
}
