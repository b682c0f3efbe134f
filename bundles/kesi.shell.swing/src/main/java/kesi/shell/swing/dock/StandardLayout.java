package kesi.shell.swing.dock;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.shell.api.View.Area;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Node;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;
import kesi.shell.api.layout.Side;

/**
 * Where views stand when nobody moved them.
 *
 * @param areaOf tells a view's own area
 */
public record StandardLayout(Function<String, Area> areaOf) {

    private static final double LEFT = 0.22;
    private static final double RIGHT = 0.3;
    private static final double BOTTOM = 0.3;

    /** Each view in its area; those that come first stand in front. */
    public Layout of(List<String> views) {
        Optional<Node> middle = join(tabs(views, Area.MAIN), tabs(views, Area.BOTTOM), false, 1 - BOTTOM);
        Optional<Node> right = join(middle, tabs(views, Area.RIGHT), true, 1 - RIGHT);
        return new Layout(join(tabs(views, Area.LEFT), right, true, LEFT), List.of());
    }

    /** The layout with one more view, beside others of its area where there are any. */
    public Layout add(Layout layout, String view) {
        if (layout.contains(view)) {
            return layout.front(view);
        }
        if (layout.closed().contains(view)) {
            return layout.docked(view);
        }
        Area area = areaOf.apply(view);
        Optional<String> companion = layout.root().stream()
                .flatMap(Node::ids)
                .filter(other -> areaOf.apply(other) == area)
                .reduce((one, other) -> other);
        return companion.map(other -> layout.put(view, other, Side.AMONG)).orElseGet(() -> alone(layout, view, area));
    }

    private Layout alone(Layout layout, String view, Area area) {
        return switch (area) {
            case LEFT -> layout.atEdge(view, Side.LEFT, LEFT);
            case RIGHT -> layout.atEdge(view, Side.RIGHT, RIGHT);
            case BOTTOM -> below(layout, view);
            case MAIN -> main(layout, view);
        };
    }

    private Layout below(Layout layout, String view) {
        return layout.root().stream()
                .flatMap(Node::ids)
                .filter(other -> areaOf.apply(other) == Area.MAIN)
                .findFirst()
                .map(main -> layout.put(view, main, Side.BELOW))
                .orElseGet(() -> layout.atEdge(view, Side.BELOW, BOTTOM));
    }

    /** With only views of the edges there, the main room is opened between them. */
    private Layout main(Layout layout, String view) {
        List<String> all = Stream.concat(layout.root().stream().flatMap(Node::ids), Stream.of(view))
                .collect(Collectors.toList());
        return new Layout(of(all).root(), layout.floats(), layout.closed(), layout.homes());
    }

    private Optional<Node> tabs(List<String> views, Area area) {
        List<String> here =
                views.stream().filter(view -> areaOf.apply(view) == area).toList();
        return here.isEmpty() ? Optional.empty() : Optional.of(Tabs.of(here));
    }

    private static Optional<Node> join(Optional<Node> a, Optional<Node> b, boolean beside, double share) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return Optional.of(new Split(beside, share, a.get(), b.get()));
    }
}
