package kesi.shell.swing.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.EditStore;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.record.Followed;
import kesi.shell.swing.shape.Blank;
import kesi.shell.swing.shape.FieldWords;
import kesi.shell.swing.shape.Misfits;
import kesi.shell.swing.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** One record in an editor: opens it, saves it, and watches for others who change it. No widgets. */
final class EditorModel {

    private static final int WATCH_MS = 1_000;

    private final Workshop shop;
    private final Ref ref;
    private final Scope scope;
    private final Saver saver;
    private final Runnable opened;
    private Optional<RecordType<?>> type = Optional.empty();
    private @Nullable OpenEdit edit;
    private boolean gone;

    /** What was read. */
    private record Found(Optional<Base> base, Optional<RecordType<?>> type) {}

    /**
     * A model of a record that is not read yet.
     *
     * @param opened told whenever there is something else to show: the record was read, its type came or left
     */
    EditorModel(Workshop shop, Ref ref, Scope scope, Saver saver, Runnable opened) {
        this.shop = shop;
        this.ref = ref;
        this.scope = scope;
        this.saver = saver;
        this.opened = opened;
    }

    /** Reads the record and begins to watch. */
    void open() {
        read();
        Followed.journal(shop.stores(), scope, this::look);
        scope.keep(shop.stores().onChange(() -> scope.onScreen(this::read)));
        scope.every(WATCH_MS, this::watchType);
        scope.keep(() -> shop.edits().release(ref));
    }

    /** The work, once it was read. */
    Optional<OpenEdit> edit() {
        return Optional.ofNullable(edit);
    }

    /** The type, while its bundle is here. */
    Optional<RecordType<?>> type() {
        return type;
    }

    /** Whether there is no such record, and no type that could make one. */
    boolean gone() {
        return gone;
    }

    /** Whether it can be changed; a newer bundle's content cannot be. */
    boolean editable() {
        return type.isPresent()
                && edit().filter(work -> work.base().schema() <= type.get().schema())
                        .isPresent();
    }

    FieldWords words() {
        return new FieldWords(type);
    }

    /** What is wrong with the value now: everything that does not fit, else what the type says. */
    List<Finding> findings() {
        OpenEdit work = edit;
        if (work == null || type.isEmpty() || !editable()) {
            return List.of();
        }
        if (!work.refusals().isEmpty()) {
            return work.refusals();
        }
        List<Finding> found = new ArrayList<>(Misfits.of(Shapes.of(type.get().javaType()), work.tree()));
        if (found.isEmpty()) {
            found.addAll(store().findings(type.get(), work.tree()));
        }
        return found;
    }

    /** Saves the present value. */
    void save() {
        OpenEdit work = edit;
        if (work == null || !work.dirty() || work.saving() || !editable()) {
            return;
        }
        saver.save(work);
    }

    private void read() {
        scope.inBackground(
                Texts.of("detail.loading"),
                task -> new Found(
                        shop.stores().records().isPresent() ? store().read(ref) : Optional.empty(),
                        store().type(ref.type())),
                this::show);
    }

    private void show(Found found) {
        type = found.type();
        type.ifPresent(shop.edits()::lift);
        Optional<Base> base = found.base().or(() -> type.map(EditorModel::blank));
        gone = base.isEmpty() && shop.edits().find(ref).isEmpty();
        if (edit == null && !gone) {
            OpenEdit work = shop.edits().find(ref).orElseGet(() -> shop.edits().begin(ref, base.orElseThrow()));
            edit = work;
            scope.keep(work.shown());
            found.base().ifPresent(stored -> work.overtaken(Optional.of(stored)));
        }
        opened.run();
    }

    private static Base blank(RecordType<?> type) {
        return Base.fresh(type.schema(), Blank.record(Shapes.of(type.javaType())));
    }

    /** Something was committed: was it this record? */
    private void look() {
        OpenEdit work = edit;
        if (work != null && !work.saving()) {
            scope.inBackground(Texts.of("detail.loading"), task -> store().read(ref), stored -> looked(work, stored));
        }
    }

    private static void looked(OpenEdit work, Optional<Base> stored) {
        boolean older =
                stored.filter(now -> now.version() < work.base().version()).isPresent();
        if (!work.saving() && !older) {
            work.overtaken(stored);
        }
    }

    /**
     * Answers whether the type is still the one that is here; if not, what is here is shown soon. The store may learn
     * of a type's coming and going after us, so it is asked again and again.
     */
    boolean watchType() {
        Optional<RecordType<?>> now = store().type(ref.type());
        boolean same = now.isPresent() == type.isPresent() && (now.isEmpty() || now.get() == type.get());
        if (!same && now.isEmpty()) {
            type = now;
            opened.run();
        } else if (!same) {
            read();
        }
        return same;
    }

    private EditStore store() {
        return shop.edits().store();
    }
}
