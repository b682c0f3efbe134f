package kesi.shell.swing.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.shell.swing.dock.Node.Split;
import kesi.shell.swing.dock.Node.Tabs;

/** Changes to pieces of a layout, each answering a new piece. */
final class Nodes {

    private static final double NEW_SHARE = 0.5;

    private Nodes() {}

    static Stream<String> fronts(Node node) {
        if (node instanceof Split split) {
            return Stream.concat(fronts(split.first()), fronts(split.second()));
        }
        return Stream.of(((Tabs) node).front());
    }

    static Optional<Node> without(Node node, String view) {
        if (node instanceof Tabs tabs) {
            return withoutTab(tabs, view);
        }
        Split split = (Split) node;
        Optional<Node> first = without(split.first(), view);
        Optional<Node> second = without(split.second(), view);
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return Optional.of(new Split(split.beside(), split.share(), first.get(), second.get()));
    }

    static Node front(Node node, String view) {
        if (node instanceof Tabs tabs) {
            return tabs.views().contains(view) ? new Tabs(tabs.views(), view) : tabs;
        }
        Split split = (Split) node;
        return new Split(split.beside(), split.share(), front(split.first(), view), front(split.second(), view));
    }

    static Node put(Node node, Tabs added, String at, Side side) {
        if (node instanceof Split split) {
            return new Split(
                    split.beside(),
                    split.share(),
                    put(split.first(), added, at, side),
                    put(split.second(), added, at, side));
        }
        Tabs tabs = (Tabs) node;
        if (!tabs.views().contains(at)) {
            return tabs;
        }
        return side == Side.AMONG ? among(tabs, added, at) : join(tabs, added, side, NEW_SHARE);
    }

    /** Two pieces beside each other; the share is that of the added one. */
    static Node join(Node present, Node added, Side side, double share) {
        if (side == Side.AMONG) {
            throw new IllegalArgumentException("A piece is joined at an edge");
        }
        return side.comesFirst()
                ? new Split(side.isBeside(), share, added, present)
                : new Split(side.isBeside(), 1 - share, present, added);
    }

    static Node share(Node node, String first, String second, double share) {
        if (!(node instanceof Split split)) {
            return node;
        }
        boolean meant = leads(split.first(), first) && leads(split.second(), second);
        return new Split(
                split.beside(),
                meant ? share : split.share(),
                share(split.first(), first, second, share),
                share(split.second(), first, second, share));
    }

    /** Another view of the same tabs, for a view that is to leave them. */
    static Optional<String> neighbour(Node node, String view) {
        if (node instanceof Split split) {
            return neighbour(split.first(), view).or(() -> neighbour(split.second(), view));
        }
        Tabs tabs = (Tabs) node;
        return tabs.views().contains(view)
                ? tabs.views().stream().filter(other -> !other.equals(view)).findFirst()
                : Optional.empty();
    }

    private static boolean leads(Node node, String view) {
        return node.ids().findFirst().filter(view::equals).isPresent();
    }

    private static Optional<Node> withoutTab(Tabs tabs, String view) {
        int place = tabs.views().indexOf(view);
        if (place < 0) {
            return Optional.of(tabs);
        }
        List<String> rest = new ArrayList<>(tabs.views());
        rest.remove(place);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        String next = rest.get(Math.min(place, rest.size() - 1));
        return Optional.of(new Tabs(rest, tabs.front().equals(view) ? next : tabs.front()));
    }

    private static Tabs among(Tabs tabs, Tabs added, String at) {
        List<String> all = new ArrayList<>(tabs.views());
        all.addAll(all.indexOf(at) + 1, added.views());
        return new Tabs(all, added.front());
    }
}
