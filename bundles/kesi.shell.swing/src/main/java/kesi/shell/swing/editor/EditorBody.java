package kesi.shell.swing.editor;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.EditorPart;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.edit.OpenEdit.Place;
import kesi.shell.swing.part.EditorSource;
import kesi.shell.swing.record.RecordForm;
import kesi.shell.swing.scope.OnScreen;
import kesi.shell.swing.scope.Owner;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.ViewScope;
import org.jspecify.annotations.Nullable;

/**
 * The middle of an editor: the widgets of the bundle that edits this type, or the generic form. When that bundle leaves
 * its widgets go at once, and the work, with the place where the person was, stays for what comes next.
 */
final class EditorBody {

    private final Workshop shop;
    private final EditorModel model;
    private final Spoken spoken;
    private final Scope scope;
    private final JPanel widget = new JPanel(new BorderLayout());
    private @Nullable Shown shown;
    private @Nullable RecordForm form;

    /** What is shown now, and what has to be given back. */
    private record Shown(
            Optional<EditorSource> source,
            Optional<EditorPart<?>> part,
            Optional<RecordType<?>> type,
            boolean editable,
            ViewScope scope) {}

    EditorBody(Workshop shop, EditorModel model, Spoken spoken, Scope scope) {
        this.shop = shop;
        this.model = model;
        this.spoken = spoken;
        this.scope = scope;
        scope.keep(shop.editors().follow(this::came, this::left));
        scope.keep(this::close);
    }

    JComponent widget() {
        return widget;
    }

    /** Shows what fits now; what is shown already stays. */
    void show() {
        Optional<OpenEdit> work = model.edit();
        Optional<EditorSource> wanted = model.editable() ? source() : Optional.empty();
        Shown now = shown;
        boolean same = now != null
                && now.source().equals(wanted)
                && now.type().equals(model.type())
                && now.editable() == model.editable();
        if (work.isPresent() && !same) {
            close();
            open(work.get(), wanted);
            whenWhole(() -> restore(work.get()));
        }
    }

    private void whenWhole(Runnable then) {
        RecordForm now = form;
        if (now == null) {
            then.run();
        } else {
            now.whenWhole(then);
        }
    }

    /** Marks the fields that something was found about. */
    void mark(List<Finding> findings) {
        RecordForm now = form;
        if (now != null) {
            now.mark(findings);
        }
    }

    private Optional<EditorSource> source() {
        String name = model.type().map(type -> type.javaType().getName()).orElse("");
        return shop.editors().all().stream()
                .filter(one -> one.info().of().equals(name))
                .findFirst();
    }

    private void open(OpenEdit work, Optional<EditorSource> wanted) {
        ViewScope own = child(wanted);
        Optional<EditorPart<?>> part = wanted.flatMap(source -> part(source, work, own));
        shown = new Shown(wanted, part, model.type(), model.editable(), own);
        if (part.isEmpty()) {
            RecordForm plain = new RecordForm(
                    new Spoken(spoken.language(), own), own, shop.stores(), work, model.type(), model.editable());
            form = plain;
            widget.add(plain.widget(), BorderLayout.CENTER);
        }
        widget.revalidate();
        widget.repaint();
    }

    /** The scope of what is shown: counted for the bundle whose editor it is. */
    private ViewScope child(Optional<EditorSource> wanted) {
        if (!(scope instanceof ViewScope own)) {
            throw new IllegalArgumentException("An editor needs a scope of the window");
        }
        return wanted.map(source -> own.child(
                        new Owner(source.info().bundle(), source.info().of())))
                .orElseGet(own::child);
    }

    private Optional<EditorPart<?>> part(EditorSource source, OpenEdit work, ViewScope own) {
        try {
            EditorPart<?> part = source.open();
            widget.add(created(part, work, model.type().orElseThrow(), own), BorderLayout.CENTER);
            return Optional.of(part);
        } catch (RuntimeException | LinkageError | StackOverflowError e) { // the edge to foreign code
            shop.workbench()
                    .say(Problem.failed(Texts.of("editor.broken", source.info().bundle()), e));
            widget.removeAll();
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // the metadata say that the editor is for this very class
    private <T extends Record> JComponent created(
            EditorPart<?> part, OpenEdit work, RecordType<T> type, ViewScope own) {
        return ((EditorPart<T>) part)
                .create(new TypedEdit<>(work, type, shop.edits().store()), own);
    }

    private void close() {
        Shown leaving = shown;
        if (leaving == null) {
            return;
        }
        shown = null;
        form = null;
        model.edit().ifPresent(work -> place().ifPresent(where -> work.keep(Optional.of(where))));
        leaving.scope().close();
        widget.removeAll();
        leaving.part().ifPresent(part -> release(leaving.source().orElseThrow(), part));
    }

    private void release(EditorSource source, EditorPart<?> part) {
        try {
            source.release(part);
        } catch (RuntimeException | LinkageError e) { // its bundle may be gone already
            shop.workbench().say(e);
        }
    }

    /** After an update its type may have come a moment before, and the editor is for that one. */
    private void came(EditorSource source) {
        OnScreen.soon(() -> {
            if (scope.isOpen() && model.watchType()) {
                show();
            }
        });
    }

    /** When this returns nothing of the bundle is on the screen. */
    private void left(EditorSource source) {
        OnScreen.andWait(() -> {
            Shown now = shown;
            if (now != null && now.source().filter(source::equals).isPresent()) {
                close();
                show();
            }
        });
    }

    private Optional<Place> place() {
        Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
        if (focus == null || focus.getName() == null || !SwingUtilities.isDescendingFrom(focus, widget)) {
            return Optional.empty();
        }
        return Optional.of(
                focus instanceof JTextComponent text
                        ? new Place(
                                focus.getName(),
                                text.getCaret().getMark(),
                                text.getCaret().getDot())
                        : new Place(focus.getName(), 0, 0));
    }

    private void restore(OpenEdit work) {
        work.place()
                .ifPresent(where -> named(widget, where.field()).ifPresent(field -> {
                    field.requestFocusInWindow();
                    if (field instanceof JTextComponent text) {
                        int end = text.getDocument().getLength();
                        text.setCaretPosition(Math.min(end, where.mark()));
                        text.moveCaretPosition(Math.min(end, where.caret()));
                    }
                }));
    }

    private static Optional<Component> named(Component root, String name) {
        if (name.equals(root.getName())) {
            return Optional.of(root);
        }
        return root instanceof Container box
                ? Stream.of(box.getComponents())
                        .flatMap(one -> named(one, name).stream())
                        .findFirst()
                : Optional.empty();
    }
}
