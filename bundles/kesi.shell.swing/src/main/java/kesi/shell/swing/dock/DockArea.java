package kesi.shell.swing.dock;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Node;
import kesi.shell.api.layout.Node.Size;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;
import kesi.shell.swing.dock.Dockables.Dockable;
import org.jspecify.annotations.Nullable;

/** Draws one piece of a layout: the window's or a floating window's. Used on the event dispatch thread. */
final class DockArea extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Dockables views;
    private final transient Consumer<UnaryOperator<Layout>> change;
    private final transient TabDrag drag;
    private final transient List<ViewTabs> drawn = new ArrayList<>();
    private final transient List<ShareSplit> dividers = new ArrayList<>();
    private transient @Nullable Drawing shown;
    private transient List<Object> outline = List.of();

    /** What is on the screen, apart from which views are in front and where dividers stand. */
    private record Drawing(Optional<Node> node, List<Dockable> present) {}

    /**
     * An empty area.
     *
     * @param change told what a person did by hand
     */
    DockArea(Dockables views, Consumer<UnaryOperator<Layout>> change, TabDrag drag) {
        super(new BorderLayout());
        this.views = views;
        this.change = change;
        this.drag = drag;
    }

    /** Draws a piece; a drawing that is on the screen already is only brought up to date. */
    void draw(Optional<Node> node) {
        List<Dockable> present = node.stream()
                .flatMap(Node::ids)
                .flatMap(id -> views.find(id).stream())
                .toList();
        Drawing wanted = new Drawing(node.map(DockArea::withoutFronts), present);
        if (!wanted.equals(shown)) {
            show(node, shown == null);
            shown = wanted;
        }
        node.ifPresent(this::bringFronts);
        node.ifPresent(this::placeDividers);
    }

    /** Forgets what is on the screen, so that the next drawing is made anew. */
    void forget() {
        shown = null;
    }

    /** Brings titles and icons up to date. */
    void retitle() {
        drawn.forEach(ViewTabs::retitle);
    }

    /** The tabs on the screen. */
    List<ViewTabs> tabs() {
        return List.copyOf(drawn);
    }

    /** Where only what stands behind tabs is different, the tabs and dividers stay. */
    private void show(Optional<Node> node, boolean anew) {
        List<Object> now = node.map(this::outline).orElse(List.of());
        if (anew || !now.equals(outline)) {
            outline = now;
            rebuild(node);
        } else {
            List<List<String>> wanted = node.stream()
                    .flatMap(Node::stacks)
                    .map(this::present)
                    .filter(ids -> !ids.isEmpty())
                    .toList();
            for (int i = 0; i < wanted.size(); i++) {
                drawn.get(i).show(wanted.get(i));
            }
        }
    }

    /** What dividers and stacks there are, apart from what stands in the stacks; empty when nothing is drawn. */
    private List<Object> outline(Node node) {
        if (node instanceof Tabs tabs) {
            return present(tabs).isEmpty() ? List.of() : List.of("tabs");
        }
        Split split = (Split) node;
        List<Object> first = outline(split.first());
        List<Object> second = outline(split.second());
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return List.of(split.beside(), any(split.first()), any(split.second()), first, second);
    }

    private List<String> present(Tabs tabs) {
        return tabs.is(Size.MINIMISED)
                ? List.of()
                : tabs.views().stream().filter(id -> views.find(id).isPresent()).toList();
    }

    private static String any(Node node) {
        return node.ids().findFirst().orElseThrow();
    }

    private void rebuild(Optional<Node> node) {
        drawn.forEach(ViewTabs::dissolve);
        drawn.clear();
        dividers.clear();
        removeAll();
        node.flatMap(this::build).ifPresent(widget -> add(widget, BorderLayout.CENTER));
        revalidate();
        repaint();
    }

    private Optional<JComponent> build(Node node) {
        if (node instanceof Tabs tabs) {
            return Optional.of(present(tabs)).filter(ids -> !ids.isEmpty()).map(this::tabs);
        }
        Split split = (Split) node;
        Optional<JComponent> first = build(split.first());
        Optional<JComponent> second = build(split.second());
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return Optional.of(split(split, first.get(), second.get()));
    }

    private JComponent tabs(List<String> present) {
        ViewTabs tabs = new ViewTabs(present, views, change, drag);
        drawn.add(tabs);
        return tabs;
    }

    private JComponent split(Split split, JComponent first, JComponent second) {
        String one = any(split.first());
        String two = any(split.second());
        ShareSplit divider = new ShareSplit(split, first, second, share -> divided(one, two, share));
        dividers.add(divider);
        return divider;
    }

    private void divided(String one, String two, double share) {
        change.accept(layout -> layout.share(one, two, share));
        views.did(
                "layout:divide",
                Map.of(
                        "first", List.of(one),
                        "second", List.of(two),
                        "share", List.of(String.format(Locale.ROOT, "%.3f", share))));
    }

    /** Each divider stands where its split says: another layout of the same pieces moves it. */
    private void placeDividers(Node node) {
        if (node instanceof Split split) {
            dividers.stream().filter(divider -> divider.draws(split)).forEach(divider -> divider.place(split.share()));
            placeDividers(split.first());
            placeDividers(split.second());
        }
    }

    private void bringFronts(Node node) {
        if (node instanceof Split split) {
            bringFronts(split.first());
            bringFronts(split.second());
        } else if (node instanceof Tabs tabs) {
            drawn.stream()
                    .filter(pane -> tabs.views().stream().anyMatch(pane::holds))
                    .forEach(pane -> pane.bringFront(tabs.front()));
        }
    }

    /** Two layouts that differ only in what is in front or in shares by hand need no rebuilding. */
    private static Node withoutFronts(Node node) {
        if (node instanceof Tabs tabs) {
            return tabs.front(tabs.views().get(0));
        }
        Split split = (Split) node;
        return new Split(split.beside(), 0.5, withoutFronts(split.first()), withoutFronts(split.second()));
    }
}
