package kesi.shell.swing.window;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import kesi.shell.api.Selection;
import org.osgi.service.component.annotations.Component;

/** The selection of the one window. */
@Component
public final class RecordSelection implements Selection {

    private final List<Consumer<List<Ref>>> listeners = new CopyOnWriteArrayList<>();
    private String source = "";
    private volatile List<Ref> current = List.of();

    @Override
    public List<Ref> current() {
        return current;
    }

    @Override
    public void select(List<Ref> records) {
        select(records, "");
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public void select(List<Ref> records, String view) {
        if (!current.equals(records)) {
            current = List.copyOf(records);
            source = view;
            listeners.forEach(listener -> listener.accept(current));
        }
    }

    @Override
    public Subscription onChange(Consumer<List<Ref>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
