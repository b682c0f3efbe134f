package kesi.shell.swing.dock;

import java.awt.Rectangle;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.shell.swing.dock.Layout.Floating;
import kesi.shell.swing.dock.Node.Split;
import kesi.shell.swing.dock.Node.Tabs;
import org.jspecify.annotations.Nullable;

/** A layout as a plain tree for JSON and back. It names views by their ids and nothing else. */
final class LayoutTree {

    private static final int DEEPEST = 40;

    private LayoutTree() {}

    static Map<String, Object> write(Layout layout) {
        Map<String, Object> tree = new LinkedHashMap<>();
        layout.root().ifPresent(root -> tree.put("window", write(root)));
        tree.put("floating", layout.floats().stream().map(LayoutTree::write).toList());
        return tree;
    }

    /**
     * Reads a tree.
     *
     * @throws IllegalArgumentException when it is none of a layout
     */
    static Layout read(@Nullable Object tree) {
        try {
            Map<?, ?> map = (Map<?, ?>) orFail(tree);
            Optional<Node> root = Optional.ofNullable(map.get("window")).map(window -> node(window, 0));
            List<?> floats = (List<?>) orFail(map.get("floating"));
            return new Layout(root, floats.stream().map(LayoutTree::floating).toList());
        } catch (ClassCastException e) {
            throw new IllegalArgumentException("Not a layout", e);
        }
    }

    private static Map<String, Object> write(Node node) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (node instanceof Tabs tabs) {
            tree.put("views", tabs.views());
            tree.put("front", tabs.front());
        } else if (node instanceof Split split) {
            tree.put("beside", split.beside());
            tree.put("share", BigDecimal.valueOf(Math.round(split.share() * 1000), 3));
            tree.put("first", write(split.first()));
            tree.put("second", write(split.second()));
        }
        return tree;
    }

    private static Map<String, Object> write(Floating window) {
        Rectangle bounds = window.bounds();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("bounds", List.of(bounds.x, bounds.y, bounds.width, bounds.height));
        tree.put("content", write(window.content()));
        return tree;
    }

    private static Node node(@Nullable Object tree, int depth) {
        Map<?, ?> map = (Map<?, ?>) orFail(tree);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("Deeper than " + DEEPEST);
        }
        if (map.containsKey("views")) {
            List<String> views = ((List<?>) orFail(map.get("views")))
                    .stream().map(String.class::cast).toList();
            return new Tabs(views, (String) orFail(map.get("front")));
        }
        return new Split(
                (Boolean) orFail(map.get("beside")),
                ((Number) orFail(map.get("share"))).doubleValue(),
                node(map.get("first"), depth + 1),
                node(map.get("second"), depth + 1));
    }

    private static Floating floating(Object tree) {
        Map<?, ?> map = (Map<?, ?>) tree;
        int[] bounds = ((List<?>) orFail(map.get("bounds")))
                .stream().mapToInt(n -> ((Number) n).intValue()).toArray();
        if (bounds.length != 4) {
            throw new IllegalArgumentException("Not bounds");
        }
        return new Floating(new Rectangle(bounds[0], bounds[1], bounds[2], bounds[3]), node(map.get("content"), 0));
    }

    private static Object orFail(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("Something is missing");
        }
        return value;
    }
}
