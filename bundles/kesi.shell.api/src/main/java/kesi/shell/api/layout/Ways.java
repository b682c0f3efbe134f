package kesi.shell.api.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;

/** Moves by the keyboard: to the stack on a side, along the tabs, to the next tab. */
public final class Ways {

    private Ways() {}

    /**
     * The layout with a view among those of the next stack on a side; with none there it gets a place of its own at
     * that edge.
     *
     * @param side not {@link Side#AMONG}
     */
    public static Layout towards(Layout layout, String view, Side side) {
        Optional<String> next =
                layout.root().flatMap(root -> next(root, view, side)).map(Tabs::front);
        return next.map(at -> layout.put(view, at, Side.AMONG)).orElseGet(() -> atEdge(layout, view, side));
    }

    /** The layout with a view so many tabs further in its stack; it stops at the ends. */
    public static Layout shifted(Layout layout, String view, int by) {
        return layout.at(view, tabs -> {
            List<String> order = new ArrayList<>(tabs.views());
            int place = order.indexOf(view);
            order.remove(place);
            order.add(Math.max(0, Math.min(order.size(), place + by)), view);
            return new Tabs(order, tabs.front(), tabs.size());
        });
    }

    /** The view so many tabs further in the stack of a view, round and round. */
    public static Optional<String> along(Layout layout, String view, int by) {
        return layout.stackOf(view).map(tabs -> {
            int size = tabs.views().size();
            return tabs.views().get(Math.floorMod(tabs.views().indexOf(view) + by, size));
        });
    }

    /** The edge where a minimised view has its tab: that side of the window on which its stack stands. */
    public static Side edge(Layout layout, String view) {
        return layout.root().map(root -> edge(root, view)).orElse(Side.LEFT);
    }

    private static Side edge(Node node, String view) {
        if (!(node instanceof Split split)) {
            return Side.LEFT;
        }
        boolean first = split.first().ids().anyMatch(view::equals);
        if (split.beside() || !first) {
            return Side.of(split.beside(), first);
        }
        return edge(split.first(), view);
    }

    private static Layout atEdge(Layout layout, String view, Side side) {
        boolean alone =
                layout.stackOf(view).filter(tabs -> tabs.views().size() == 1).isPresent();
        boolean only = layout.root().filter(Tabs.class::isInstance).isPresent();
        return (alone && only) || !layout.contains(view) ? layout : layout.atEdge(view, side, 0.3);
    }

    /** The nearest stack on a side of the stack of a view. */
    private static Optional<Tabs> next(Node node, String view, Side side) {
        if (!(node instanceof Split split)) {
            return Optional.empty();
        }
        boolean first = split.first().ids().anyMatch(view::equals);
        Node own = first ? split.first() : split.second();
        if (own.ids().noneMatch(view::equals)) {
            return Optional.empty();
        }
        boolean crosses = split.beside() == side.isBeside() && first != side.comesFirst();
        return next(own, view, side)
                .or(() -> crosses ? nearest(first ? split.second() : split.first(), side) : Optional.empty());
    }

    /** The stack of a piece that one comes to first when going to a side. */
    private static Optional<Tabs> nearest(Node node, Side side) {
        if (node instanceof Split split) {
            boolean along = split.beside() == side.isBeside();
            return nearest(along && side.comesFirst() ? split.second() : split.first(), side);
        }
        return Optional.of((Tabs) node);
    }
}
