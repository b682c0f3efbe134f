package kesi.shell.swing.search;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import kesi.core.api.text.Language.Subscription;
import org.osgi.service.component.annotations.Component;

/** What a person asked in the window's search box; the search view follows it. Used on the event dispatch thread. */
@Component(service = Searches.class)
public final class Searches {

    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private String last = "";

    /** The last question. */
    public String last() {
        return last;
    }

    /** Asks. */
    public void ask(String words) {
        last = words;
        listeners.forEach(listener -> listener.accept(words));
    }

    /** Calls the listener with each question until the handle is closed. */
    public Subscription onAsk(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
