package kesi.shell.swing.window;

import java.util.concurrent.atomic.AtomicBoolean;
import kesi.shell.swing.look.Piecework;

/**
 * Does something soon on the event dispatch thread, once for however often it is asked until then: a thousand commands
 * that arrive together fill the menus once. Safe for use by any thread.
 */
final class Soon {

    private final AtomicBoolean asked = new AtomicBoolean();
    private final Runnable action;

    Soon(Runnable action) {
        this.action = action;
    }

    void ask() {
        if (asked.compareAndSet(false, true)) {
            Piecework.soon(() -> {
                asked.set(false);
                action.run();
            });
        }
    }
}
