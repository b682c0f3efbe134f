package kesi.shell.api.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kesi.shell.api.layout.Node.Size;
import kesi.shell.api.layout.Node.Tabs;

/**
 * Where views stand in the window and beside it. Every change makes a new layout; a change that names a view which is
 * not here, or is not possible, answers the same layout. Refuses a view that stands twice. Immutable.
 *
 * @param root what fills the window; empty when nothing is open
 * @param floats windows of their own
 * @param closed views that were closed, the last one last
 * @param homes the places in the window of closed views and of those in windows of their own
 */
public record Layout(Optional<Node> root, List<Floating> floats, List<String> closed, Map<String, Home> homes) {

    /** Nothing. */
    public static final Layout EMPTY = new Layout(Optional.empty(), List.of());

    private static final int REMEMBERED = 20;

    public Layout {
        floats = List.copyOf(floats);
        Set<String> open = new HashSet<>();
        Stream.concat(root.stream(), floats.stream().map(Floating::content))
                .flatMap(Node::ids)
                .filter(id -> !open.add(id))
                .findFirst()
                .ifPresent(Layout::refuse);
        List<String> gone =
                closed.stream().filter(id -> !open.contains(id)).distinct().toList();
        closed = gone.subList(Math.max(0, gone.size() - REMEMBERED), gone.size());
        homes = homes(homes, closed, floats);
    }

    /** A layout without a past. */
    public Layout(Optional<Node> root, List<Floating> floats) {
        this(root, floats, List.of(), Map.of());
    }

    /**
     * A window of its own.
     *
     * @param bounds where it stands on the desktop
     */
    public record Floating(Bounds bounds, Node content) {

        /** Whether a view is in it. */
        public boolean holds(String view) {
            return content.ids().anyMatch(view::equals);
        }
    }

    /** Whether a view stands somewhere. */
    public boolean contains(String view) {
        return ids().anyMatch(view::equals);
    }

    /** All views. */
    public Stream<String> ids() {
        return stacks().flatMap(Node::ids);
    }

    /** All stacks, those of the window first. */
    public Stream<Tabs> stacks() {
        return Stream.concat(root.stream(), floats.stream().map(Floating::content))
                .flatMap(Node::stacks);
    }

    /** The stack that a view stands in. */
    public Optional<Tabs> stackOf(String view) {
        return stacks().filter(stack -> stack.views().contains(view)).findFirst();
    }

    /** The stack that covers the others of the window. */
    public Optional<Tabs> maximised() {
        return root.stream()
                .flatMap(Node::stacks)
                .filter(tabs -> tabs.is(Size.MAXIMISED))
                .findFirst();
    }

    /** The views that can be seen: in front of those that they share a place with, neither covered nor minimised. */
    public Stream<String> fronts() {
        Stream<Tabs> window = maximised()
                .map(Stream::of)
                .orElseGet(() -> root.stream().flatMap(Node::stacks).filter(tabs -> tabs.is(Size.NORMAL)));
        Stream<Tabs> beside =
                floats.stream().flatMap(floating -> floating.content().stacks());
        return Stream.concat(window, beside).map(Tabs::front);
    }

    /** Whether a view has a window of its own or shares one. */
    public boolean floats(String view) {
        return floats.stream().anyMatch(window -> window.holds(view));
    }

    /** The layout without a view and without a memory of it. */
    public Layout without(String view) {
        Layout rest = edit(node -> Nodes.without(node, view));
        return new Layout(
                rest.root,
                rest.floats,
                closed.stream().filter(id -> !id.equals(view)).toList(),
                homes);
    }

    /** The layout with a view closed; {@link #reopened} brings it back to its place. */
    public Layout closed(String view) {
        if (!contains(view)) {
            return this;
        }
        Layout rest = without(view);
        List<String> more = new ArrayList<>(rest.closed);
        more.add(view);
        return new Layout(rest.root, rest.floats, more, withHome(view));
    }

    /** The layout with the view that was closed last, where it stood. */
    public Layout reopened() {
        return closed.isEmpty() ? this : docked(closed.get(closed.size() - 1));
    }

    /** The layout with a view to be seen: before those of its place, its stack neither minimised nor covered. */
    public Layout front(String view) {
        return stackOf(view).isEmpty() ? this : Sizes.revealed(this, view).at(view, tabs -> tabs.front(view));
    }

    /** The layout with a view put at another one; put at itself, it leaves those that it is among. */
    public Layout put(String view, String at, Side side) {
        if (!contains(at)) {
            return this;
        }
        if (view.equals(at)) {
            return side == Side.AMONG ? front(view) : splitOff(view, side);
        }
        Layout rest = side == Side.AMONG
                ? without(view)
                : Sizes.revealed(without(view), at).allNormal();
        Layout moved = rest.edit(node -> Optional.of(Nodes.put(node, view, at, side)));
        return new Layout(moved.root, moved.floats, moved.closed, withHome(view)).front(view);
    }

    /** The layout with a view at an edge of the window. */
    public Layout atEdge(String view, Side side, double share) {
        Layout rest = without(view).allNormal();
        Node whole = rest.root
                .map(node -> Nodes.join(node, Tabs.of(view), side, share))
                .orElseGet(() -> Tabs.of(view));
        return rest.rooted(whole);
    }

    /** The layout with a view in a window of its own. */
    public Layout floating(String view, Bounds bounds) {
        Layout rest = without(view);
        List<Floating> more = new ArrayList<>(rest.floats);
        more.add(new Floating(bounds, Tabs.of(view)));
        return new Layout(rest.root, more, rest.closed, withHome(view));
    }

    /** The layout with a view back in the window, where it stood before it was closed or got its own window. */
    public Layout docked(String view) {
        if (root.stream().flatMap(Node::ids).anyMatch(view::equals)) {
            return front(view);
        }
        Home home = homes.getOrDefault(view, new Home(List.of(), Side.RIGHT, Nodes.NEW_SHARE, 0));
        Layout rest = without(view);
        return rest.rooted(rest.root.map(node -> home.back(node, view)).orElseGet(() -> Tabs.of(view)))
                .front(view);
    }

    /** Whether a divider stands between two pieces, each named by its first view. */
    public boolean divides(String first, String second) {
        return Stream.concat(root.stream(), floats.stream().map(Floating::content))
                .anyMatch(node -> Nodes.divides(node, first, second));
    }

    /** The layout with another share for a divider; the split is named by the first views of its two sides. */
    public Layout share(String first, String second, double share) {
        return edit(node -> Optional.of(Nodes.share(node, first, second, share)));
    }

    /** The layout with new bounds for the window that holds a view. */
    public Layout moved(String view, Bounds bounds) {
        return new Layout(
                root,
                floats.stream()
                        .map(window -> window.holds(view) ? new Floating(bounds, window.content()) : window)
                        .toList(),
                closed,
                homes);
    }

    /** The layout with the stack of a view over all others of the window, or no longer. */
    public Layout maximised(String view) {
        return floats(view) ? this : Sizes.toggled(this, view, Size.MAXIMISED);
    }

    /** The layout with the stack of a view in the strip at the edge, or back from there. */
    public Layout minimised(String view) {
        return floats(view) ? this : Sizes.toggled(this, view, Size.MINIMISED);
    }

    /** The layout with the stack of a view changed. */
    Layout at(String view, Function<Tabs, Node> change) {
        return contains(view) ? edit(node -> Optional.of(Nodes.at(node, view, change))) : this;
    }

    /** The layout with nothing maximised. */
    Layout allNormal() {
        return edit(node -> Optional.of(Nodes.normal(node, Size.MAXIMISED)));
    }

    private Layout rooted(Node whole) {
        return new Layout(Optional.of(whole), floats, closed, homes);
    }

    private Layout splitOff(String view, Side side) {
        return stackOf(view).stream()
                .flatMap(Node::ids)
                .filter(other -> !other.equals(view))
                .findFirst()
                .map(neighbour -> put(view, neighbour, side))
                .orElse(this);
    }

    private Map<String, Home> withHome(String view) {
        Map<String, Home> more = new LinkedHashMap<>(homes);
        root.flatMap(node -> Home.of(node, view)).ifPresent(home -> more.put(view, home));
        return more;
    }

    private Layout edit(Function<Node, Optional<Node>> change) {
        List<Floating> windows = floats.stream()
                .flatMap(window ->
                        change.apply(window.content()).map(content -> new Floating(window.bounds(), content)).stream())
                .toList();
        return new Layout(root.flatMap(change), windows, closed, homes);
    }

    private static Map<String, Home> homes(Map<String, Home> known, List<String> closed, List<Floating> floats) {
        Map<String, Home> needed = new LinkedHashMap<>();
        Stream.concat(
                        closed.stream(),
                        floats.stream().flatMap(window -> window.content().ids()))
                .filter(known::containsKey)
                .forEach(id -> needed.put(id, known.get(id)));
        return java.util.Collections.unmodifiableMap(needed);
    }

    private static void refuse(String twice) {
        throw new IllegalArgumentException("This view stands twice: " + twice);
    }
}
