package kesi.shell.swing.record;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import kesi.core.api.text.Language.Subscription;
import kesi.record.api.Journal;
import kesi.shell.api.Scope;
import kesi.shell.swing.part.Stores;

/** Follows the journal for a view, also when the store goes and comes back. Safe for use by any thread. */
public final class Followed {

    private final Stores stores;
    private final Scope scope;
    private final Runnable tell;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicReference<Subscription> following = new AtomicReference<>(() -> {});

    private Followed(Stores stores, Scope scope, Runnable tell) {
        this.stores = stores;
        this.scope = scope;
        this.tell = tell;
    }

    /**
     * Calls the action after each commit, on the event dispatch thread, until the scope ends. Commits that follow each
     * other quickly are told once.
     */
    public static void journal(Stores stores, Scope scope, Runnable tell) {
        Followed followed = new Followed(stores, scope, tell);
        followed.follow();
        scope.keep(stores.onChange(followed::follow));
        scope.keep(() -> followed.following.getAndSet(() -> {}).close());
    }

    private void follow() {
        Subscription next = stores.journal().<Subscription>map(this::listen).orElse(() -> {});
        following.getAndSet(next).close();
    }

    private Subscription listen(Journal journal) {
        return journal.follow(last -> {
            if (waiting.compareAndSet(false, true)) {
                SwingUtilities.invokeLater(() -> {
                    waiting.set(false);
                    scope.onScreen(tell);
                });
            }
        });
    }
}
