package kesi.shell.swing.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kesi.core.api.text.Message;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutWindow.Part;
import kesi.shell.api.layout.LayoutWindow.State;
import kesi.shell.swing.dock.DockDesk;
import kesi.shell.swing.dock.Dockables.Dockable;
import kesi.shell.swing.part.Front;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.part.ViewSource;

/**
 * Arranges the open window for whoever asks. Used on the event dispatch thread.
 *
 * @param fixed the views that can be opened by name
 */
record ShellDesk(Stage stage, Front inFront, Supplier<List<ViewSource>> fixed) {

    Layout layout() {
        return dock().layout();
    }

    String perspective() {
        return stage.perspectives().current().id();
    }

    Optional<String> front() {
        return inFront.current();
    }

    boolean change(UnaryOperator<Layout> change) {
        Layout before = dock().layout();
        dock().edit(change);
        return !before.equals(dock().layout());
    }

    boolean showView(String id) {
        boolean here = stage.board().source(id).isPresent();
        if (here) {
            stage.perspectives().showView(id);
            inFront.came(id);
        }
        return here;
    }

    boolean close(List<String> ids) {
        List<String> open = ids.stream().filter(dock().layout()::contains).toList();
        boolean may = stage.board().mayClose(open);
        if (may) {
            open.forEach(id -> dock().edit(layout -> layout.closed(id)));
            open.forEach(stage.board()::closed);
        }
        return may;
    }

    boolean showPerspective(String id) {
        return stage.perspectives().show(id);
    }

    /** Waits until what was arranged before is on the disk; any thread. */
    void settle() {
        stage.perspectives().settle();
    }

    boolean reload(String id) {
        stage.perspectives().reload(id);
        return true;
    }

    boolean reset(String id) {
        stage.perspectives().reset(id);
        return true;
    }

    List<Part> perspectives() {
        return stage.perspectives().all().stream().map(this::part).toList();
    }

    /** All views of the loaded bundles, and whatever has a place now. */
    List<Part> views() {
        Map<String, Part> parts = new LinkedHashMap<>();
        fixed.get().forEach(view -> parts.put(view.info().id(), part(view)));
        List<String> placed = new ArrayList<>(dock().layout().ids().toList());
        Stream.concat(placed.stream(), dock().layout().closed().stream())
                .filter(id -> !parts.containsKey(id))
                .forEach(id -> parts.put(id, part(id)));
        return List.copyOf(parts.values());
    }

    private DockDesk dock() {
        return stage.desk();
    }

    private Part part(PerspectiveInfo one) {
        State state = one.equals(stage.perspectives().current()) ? State.OPEN : State.CLOSED;
        return new Part(one.id(), one.title(), one.bundle(), state);
    }

    private Part part(ViewSource view) {
        State state = dock().layout().contains(view.info().id()) ? State.OPEN : State.CLOSED;
        return new Part(view.info().id(), view.info().title(), view.info().bundle(), state);
    }

    private Part part(String id) {
        Optional<ViewSource> source = stage.board().source(id);
        if (source.isPresent()) {
            return part(source.get());
        }
        Message title =
                Message.literal(stage.board().find(id).map(Dockable::title).orElse(id));
        return new Part(id, title, "", State.ABSENT);
    }
}
