package kesi.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import kesi.shell.api.Selection;

/** A selection without a window, which anybody may change; followers are told at once. */
public final class TestSelection implements Selection {

    private final List<Consumer<List<Ref>>> listeners = new ArrayList<>();
    private List<Ref> records = List.of();

    /** How many follow it now. */
    public int followers() {
        return listeners.size();
    }

    @Override
    public List<Ref> current() {
        return records;
    }

    @Override
    public void select(List<Ref> chosen) {
        records = List.copyOf(chosen);
        List.copyOf(listeners).forEach(listener -> listener.accept(records));
    }

    @Override
    public Subscription onChange(Consumer<List<Ref>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
