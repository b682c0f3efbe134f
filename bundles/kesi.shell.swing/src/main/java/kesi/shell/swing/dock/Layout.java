package kesi.shell.swing.dock;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.shell.swing.dock.Node.Tabs;

/**
 * Where views stand in the window and beside it. Every change makes a new layout. Views whose bundles are absent keep
 * their places. Immutable.
 *
 * @param root what fills the window; empty when nothing is open
 * @param floats windows of their own
 */
public record Layout(Optional<Node> root, List<Floating> floats) {

    /** Nothing. */
    public static final Layout EMPTY = new Layout(Optional.empty(), List.of());

    public Layout {
        floats = List.copyOf(floats);
    }

    /** A window of its own. */
    public record Floating(Rectangle bounds, Node content) {

        public Floating {
            bounds = new Rectangle(bounds);
        }
    }

    /** Whether a view stands somewhere. */
    public boolean contains(String view) {
        return ids().anyMatch(view::equals);
    }

    /** All views. */
    public Stream<String> ids() {
        return nodes().flatMap(Node::ids);
    }

    /** The views that are in front of those that they share a place with. */
    public Stream<String> fronts() {
        return nodes().flatMap(Nodes::fronts);
    }

    /** The layout without a view. */
    public Layout without(String view) {
        return edit(node -> Nodes.without(node, view));
    }

    /** The layout with this view in front of those that it shares a place with. */
    public Layout front(String view) {
        return edit(node -> Optional.of(Nodes.front(node, view)));
    }

    /** The layout with a view put at another one; it leaves its old place. */
    public Layout put(String view, String at, Side side) {
        if (view.equals(at)) {
            return side == Side.AMONG ? front(view) : splitOff(view, side);
        }
        return without(view).edit(node -> Optional.of(Nodes.put(node, Tabs.of(view), at, side)));
    }

    /** The layout with a view at an edge of the window. */
    public Layout atEdge(String view, Side side, double share) {
        Layout rest = without(view);
        Node whole = rest.root()
                .<Node>map(node -> Nodes.join(node, Tabs.of(view), side, share))
                .orElseGet(() -> Tabs.of(view));
        return new Layout(Optional.of(whole), rest.floats());
    }

    /** The layout with a view in a window of its own. */
    public Layout floating(String view, Rectangle bounds) {
        Layout rest = without(view);
        List<Floating> more = new ArrayList<>(rest.floats());
        more.add(new Floating(bounds, Tabs.of(view)));
        return new Layout(rest.root(), more);
    }

    /** The layout with another share for a divider; the split is named by the first views of its two sides. */
    public Layout share(String first, String second, double share) {
        return edit(node -> Optional.of(Nodes.share(node, first, second, share)));
    }

    /** The layout with new bounds for the window that holds a view. */
    public Layout moved(String view, Rectangle bounds) {
        return new Layout(
                root,
                floats.stream()
                        .map(window -> window.content().ids().anyMatch(view::equals)
                                ? new Floating(bounds, window.content())
                                : window)
                        .toList());
    }

    private Layout splitOff(String view, Side side) {
        return nodes().map(node -> Nodes.neighbour(node, view))
                .flatMap(Optional::stream)
                .findFirst()
                .map(neighbour -> without(view).put(view, neighbour, side))
                .orElse(this);
    }

    private Layout edit(java.util.function.Function<Node, Optional<Node>> change) {
        return new Layout(
                root.flatMap(change),
                floats.stream()
                        .flatMap(
                                window -> change
                                        .apply(window.content())
                                        .map(content -> new Floating(window.bounds(), content))
                                        .stream())
                        .toList());
    }

    private Stream<Node> nodes() {
        return Stream.concat(root.stream(), floats.stream().map(Floating::content));
    }
}
