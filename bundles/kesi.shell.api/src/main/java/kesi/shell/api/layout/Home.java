package kesi.shell.api.layout;

import java.util.List;
import java.util.Optional;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;

/**
 * The place in the window that a view left when it was closed or given a window of its own, so that it can come back.
 *
 * @param near the views that it stood at; empty when it stood alone
 * @param side where it stood of them
 * @param share its share of the room at a side, above 0 and below 1
 * @param place its place among tabs, the first is 0
 */
public record Home(List<String> near, Side side, double share, int place) {

    public Home {
        near = List.copyOf(near);
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("Not a share: " + share);
        }
    }

    /** Where a view stands in a piece of a layout; empty when it is not in it. */
    static Optional<Home> of(Node node, String view) {
        if (node instanceof Tabs tabs) {
            return of(tabs, view);
        }
        Split split = (Split) node;
        return in(split.first(), view, split, true).or(() -> in(split.second(), view, split, false));
    }

    /** A piece with the view back in it, as near to this place as can be. */
    Node back(Node node, String view) {
        List<String> there = node.ids().filter(near::contains).toList();
        if (there.isEmpty()) {
            Side edge = side == Side.AMONG ? Side.RIGHT : side;
            return Nodes.join(node, Tabs.of(view), edge, share);
        }
        return side == Side.AMONG
                ? Nodes.at(node, there.get(0), tabs -> Nodes.inserted(tabs, view, place))
                : beside(node, there, view);
    }

    /** The smallest piece with all the old neighbours gives a part of its room. */
    private Node beside(Node node, List<String> neighbours, String view) {
        if (node instanceof Split split) {
            if (holds(split.first(), neighbours)) {
                return new Split(
                        split.beside(), split.share(), beside(split.first(), neighbours, view), split.second());
            }
            if (holds(split.second(), neighbours)) {
                return new Split(
                        split.beside(), split.share(), split.first(), beside(split.second(), neighbours, view));
            }
        }
        return Nodes.join(node, Tabs.of(view), side, share);
    }

    private static Optional<Home> in(Node child, String view, Split parent, boolean first) {
        if (child instanceof Tabs tabs && tabs.views().equals(List.of(view))) {
            Node other = first ? parent.second() : parent.first();
            double own = first ? parent.share() : 1 - parent.share();
            return Optional.of(new Home(other.ids().toList(), Side.of(parent.beside(), first), own, 0));
        }
        return of(child, view);
    }

    private static Optional<Home> of(Tabs tabs, String view) {
        int place = tabs.views().indexOf(view);
        List<String> others =
                tabs.views().stream().filter(other -> !other.equals(view)).toList();
        return place < 0 ? Optional.empty() : Optional.of(new Home(others, Side.AMONG, Nodes.NEW_SHARE, place));
    }

    private static boolean holds(Node node, List<String> views) {
        return node.ids().toList().containsAll(views);
    }
}
