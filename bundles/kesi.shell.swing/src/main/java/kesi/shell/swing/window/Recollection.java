package kesi.shell.swing.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.DeskMemory;
import kesi.shell.api.layout.DeskMemory.Known;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.part.ViewInfo;

/** What the window knows from earlier: views of bundles that are absent, the last perspectives, its own place. */
final class Recollection {

    private final LayoutShelf shelf;
    private DeskMemory memory;

    Recollection(LayoutShelf shelf) {
        this.shelf = shelf;
        this.memory = shelf.memory();
    }

    /** What is known of a view, whether its bundle is here or not. */
    Optional<Known> view(String id) {
        return Optional.ofNullable(memory.views().get(id));
    }

    void learn(ViewInfo view) {
        memory = memory.view(view.id(), known(view.title(), view.bundle()));
    }

    void learn(PerspectiveInfo perspective) {
        memory = memory.perspective(perspective.id(), known(perspective.title(), perspective.bundle()));
    }

    void used(String perspective) {
        memory = memory.used(perspective);
    }

    List<String> recent() {
        return memory.recent();
    }

    /** The order that the person chose, or that the department wishes. */
    List<String> order() {
        return memory.order().isEmpty() ? shelf.departmentOrder() : memory.order();
    }

    Optional<Bounds> window() {
        return memory.window();
    }

    boolean maximised() {
        return memory.maximised();
    }

    void window(Bounds bounds, boolean maximised) {
        memory = memory.window(bounds, maximised);
    }

    /** All that it knows now. */
    DeskMemory now() {
        return memory;
    }

    /** Reads anew what commands may have changed. */
    void refresh() {
        memory = memory.ordered(shelf.memory().order());
    }

    private static Known known(Message title, String bundle) {
        return new Known(title.in(Locale.CHINESE), title.in(Locale.ENGLISH), bundle);
    }
}
