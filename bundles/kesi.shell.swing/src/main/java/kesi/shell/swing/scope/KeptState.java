package kesi.shell.swing.scope;

import java.util.Map;
import java.util.function.UnaryOperator;
import kesi.core.api.json.Json;
import kesi.shell.api.State;
import kesi.shell.api.StateUpgrade;
import kesi.shell.swing.scope.StateShelf.Entry;

/** A view's state. The shelf gets trees alone, so that nothing of the plug-in stays when the view is gone. */
final class KeptState<S extends Record> implements State<S> {

    private final StateShelf shelf;
    private final String view;
    private final String name;
    private final int version;
    private S value;

    private KeptState(StateShelf shelf, String view, String name, int version, S value) {
        this.shelf = shelf;
        this.view = view;
        this.name = name;
        this.version = version;
        this.value = value;
    }

    /** The state that was kept, or the initial one. */
    static <S extends Record> KeptState<S> of(
            StateShelf shelf, String view, String name, int version, S initial, StateUpgrade upgrade) {
        S value = shelf.find(view, name)
                .map(entry -> revived(shelf.json(), entry, version, initial, upgrade))
                .orElse(initial);
        return new KeptState<>(shelf, view, name, version, value);
    }

    @Override
    public S value() {
        return value;
    }

    @Override
    public void change(UnaryOperator<S> change) {
        S next = change.apply(value);
        if (!next.equals(value)) {
            value = next;
            shelf.keep(
                    view, name, new Entry(version, StateFolder.map(shelf.json().tree(next))));
        }
    }

    @SuppressWarnings("unchecked") // a record's class is that of its values
    private static <S extends Record> S revived(Json json, Entry entry, int version, S initial, StateUpgrade upgrade) {
        try {
            Map<String, Object> tree = entry.version() == version ? entry.tree() : upgraded(entry, version, upgrade);
            return tree.isEmpty() ? initial : json.value((Class<S>) initial.getClass(), tree);
        } catch (RuntimeException e) { // a state that does not fit must not keep its view from opening
            org.slf4j.LoggerFactory.getLogger(KeptState.class).warn("A kept state does not fit and is left", e);
            return initial;
        }
    }

    /** The state of a newer bundle is left where it is until this one changes it. */
    private static Map<String, Object> upgraded(Entry entry, int version, StateUpgrade upgrade) {
        return entry.version() < version ? upgrade.upgrade(entry.version(), entry.tree()) : Map.of();
    }
}
