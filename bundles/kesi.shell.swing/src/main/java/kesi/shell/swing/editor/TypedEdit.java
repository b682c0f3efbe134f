package kesi.shell.swing.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.Edit;
import kesi.shell.swing.edit.EditStore;
import kesi.shell.swing.edit.OpenEdit;

/**
 * An edit as the editor of a bundle sees it: the Java record in front of the tree. It lives no longer than that editor.
 *
 * @param <T> the Java record
 */
final class TypedEdit<T extends Record> implements Edit<T> {

    private final OpenEdit edit;
    private final RecordType<T> type;
    private final EditStore store;
    private Map<String, Object> seen;
    private T value;

    /**
     * The edit of a record whose present value fits its type.
     *
     * @throws Problem when it does not fit
     */
    TypedEdit(OpenEdit edit, RecordType<T> type, EditStore store) {
        this.edit = edit;
        this.type = type;
        this.store = store;
        this.seen = edit.tree();
        this.value = store.json().value(type.javaType(), seen);
    }

    @Override
    public Ref ref() {
        return edit.ref();
    }

    /** The present value; where a draft or a merge does not fit the record, the last one that did. */
    @Override
    public T value() {
        Map<String, Object> tree = edit.tree();
        if (!tree.equals(seen)) {
            seen = tree;
            try {
                value = store.json().value(type.javaType(), tree);
            } catch (Problem unfit) { // told as a finding; the editor goes on with what it has
                return value;
            }
        }
        return value;
    }

    @Override
    public void change(String kind, UnaryOperator<T> change) {
        T next = change.apply(value());
        if (!next.equals(value()) && store.json().tree(next) instanceof Map<?, ?> map) {
            Map<String, Object> tree = new LinkedHashMap<>();
            map.forEach((name, one) -> tree.put(String.valueOf(name), one));
            edit.change(kind, tree);
        }
    }

    @Override
    public Subscription follow(Consumer<T> listener) {
        listener.accept(value());
        return edit.follow(() -> listener.accept(value()));
    }

    @Override
    public boolean dirty() {
        return edit.dirty();
    }

    @Override
    public List<Finding> findings() {
        return store.findings(type, edit.tree());
    }

    @Override
    public boolean editable() {
        return edit.base().schema() <= type.schema();
    }
}
