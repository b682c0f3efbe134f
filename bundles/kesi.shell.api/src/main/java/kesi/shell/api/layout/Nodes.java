package kesi.shell.api.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kesi.shell.api.layout.Node.Size;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;

/** Changes to pieces of a layout, each answering a new piece. */
final class Nodes {

    static final double NEW_SHARE = 0.5;

    private Nodes() {}

    /** The piece with every stack changed; a stack that becomes empty leaves, and so does a split of one. */
    static Optional<Node> each(Node node, Function<Tabs, Optional<Node>> change) {
        if (node instanceof Tabs tabs) {
            return change.apply(tabs);
        }
        Split split = (Split) node;
        Optional<Node> first = each(split.first(), change);
        Optional<Node> second = each(split.second(), change);
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return Optional.of(new Split(split.beside(), split.share(), first.get(), second.get()));
    }

    /** The piece with the stack of one view changed. */
    static Node at(Node node, String view, Function<Tabs, Node> change) {
        return each(node, tabs -> Optional.of(tabs.views().contains(view) ? change.apply(tabs) : tabs))
                .orElseThrow();
    }

    static Optional<Node> without(Node node, String view) {
        return each(node, tabs -> withoutTab(tabs, view));
    }

    static Node put(Node node, String added, String at, Side side) {
        return at(
                node,
                at,
                tabs -> side == Side.AMONG ? among(tabs, added, at) : join(tabs, Tabs.of(added), side, NEW_SHARE));
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

    /** Whether a divider stands between two pieces that begin with these views. */
    static boolean divides(Node node, String first, String second) {
        return node instanceof Split split
                && (leads(split.first(), first) && leads(split.second(), second)
                        || divides(split.first(), first, second)
                        || divides(split.second(), first, second));
    }

    /** The piece with the stacks of one size in their normal size. */
    static Node normal(Node node, Size gone) {
        return each(node, tabs -> Optional.of(tabs.is(gone) ? tabs.sized(Size.NORMAL) : tabs))
                .orElseThrow();
    }

    /** The stack with one more view behind another, in front of all. */
    static Tabs among(Tabs tabs, String added, String at) {
        return inserted(tabs, added, tabs.views().indexOf(at) + 1);
    }

    /** The stack with one more view at a place, in front of all. */
    static Tabs inserted(Tabs tabs, String added, int place) {
        List<String> all = new ArrayList<>(tabs.views());
        all.add(Math.max(0, Math.min(place, all.size())), added);
        return new Tabs(all, added, tabs.size());
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
        return Optional.of(new Tabs(rest, tabs.front().equals(view) ? next : tabs.front(), tabs.size()));
    }
}
