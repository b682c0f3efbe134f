package kesi.shell.swing.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language.Subscription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Which page of help is open, and which were before and after it. Safe for use by any thread. */
@Component(service = HelpTrail.class)
public final class HelpTrail {

    private static final int LONGEST = 100;

    private final List<String> visited = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int at = -1;

    /** No page is open yet. */
    @Activate
    public HelpTrail() {}

    /** The page that is open. */
    public synchronized Optional<String> current() {
        return at < 0 ? Optional.empty() : Optional.of(visited.get(at));
    }

    /** Opens a page; what was ahead is forgotten. */
    public void open(String id) {
        synchronized (this) {
            if (current().filter(id::equals).isEmpty()) {
                visited.subList(at + 1, visited.size()).clear();
                visited.add(id);
                if (visited.size() > LONGEST) {
                    visited.remove(0);
                }
                at = visited.size() - 1;
            }
        }
        listeners.forEach(Runnable::run);
    }

    /** Whether there was a page before. */
    public synchronized boolean canGoBack() {
        return at > 0;
    }

    /** Whether one went back from a page. */
    public synchronized boolean canGoForward() {
        return at < visited.size() - 1;
    }

    /** Opens the page before. */
    public void back() {
        move(-1);
    }

    /** Opens the page from which one went back. */
    public void forward() {
        move(1);
    }

    /** Calls the listener after each change, on the thread that made it, until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void move(int step) {
        synchronized (this) {
            if (at + step < 0 || at + step >= visited.size()) {
                return;
            }
            at += step;
        }
        listeners.forEach(Runnable::run);
    }
}
