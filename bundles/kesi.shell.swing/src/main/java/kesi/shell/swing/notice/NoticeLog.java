package kesi.shell.swing.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;

/** The last hundred notices. Safe for use by any thread. */
public final class NoticeLog {

    private static final int KEPT = 100;

    private final List<Notice> notices = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** One notice. */
    public record Notice(Instant at, Message message) {}

    /** Something is said. */
    public void add(Instant at, Message message) {
        synchronized (notices) {
            notices.add(new Notice(at, message));
            if (notices.size() > KEPT) {
                notices.remove(0);
            }
        }
        listeners.forEach(Runnable::run);
    }

    /** The last one. */
    public Optional<Notice> last() {
        synchronized (notices) {
            return notices.isEmpty() ? Optional.empty() : Optional.of(notices.get(notices.size() - 1));
        }
    }

    /** All that are kept, the latest first. */
    public List<Notice> latestFirst() {
        synchronized (notices) {
            List<Notice> all = new ArrayList<>(notices);
            Collections.reverse(all);
            return all;
        }
    }

    /** Calls the listener after each notice, on the thread that said it, until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
