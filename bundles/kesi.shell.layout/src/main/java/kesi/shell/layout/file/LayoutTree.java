package kesi.shell.layout.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.Home;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Layout.Floating;
import kesi.shell.api.layout.Node;
import kesi.shell.api.layout.Node.Size;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;

/** A layout as a plain tree for JSON. It names views by their ids and nothing else. */
final class LayoutTree {

    private LayoutTree() {}

    static Map<String, Object> of(String name, Layout layout) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (!name.isEmpty()) {
            tree.put("name", name);
        }
        layout.root().ifPresent(root -> tree.put("window", of(root)));
        tree.put("floating", layout.floats().stream().map(LayoutTree::of).toList());
        tree.put("closed", layout.closed());
        Map<String, Object> homes = new LinkedHashMap<>();
        layout.homes().forEach((view, home) -> homes.put(view, of(home)));
        tree.put("homes", homes);
        return tree;
    }

    static List<Integer> of(Bounds bounds) {
        return List.of(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    private static Map<String, Object> of(Node node) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (node instanceof Tabs tabs) {
            tree.put("views", tabs.views());
            tree.put("front", tabs.front());
            if (!tabs.is(Size.NORMAL)) {
                tree.put("size", word(tabs.size()));
            }
        } else if (node instanceof Split split) {
            tree.put("beside", split.beside());
            tree.put("share", share(split.share()));
            tree.put("first", of(split.first()));
            tree.put("second", of(split.second()));
        }
        return tree;
    }

    private static Map<String, Object> of(Floating window) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("bounds", of(window.bounds()));
        tree.put("content", of(window.content()));
        return tree;
    }

    private static Map<String, Object> of(Home home) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("near", home.near());
        tree.put("side", word(home.side()));
        tree.put("share", share(home.share()));
        tree.put("place", home.place());
        return tree;
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** Four digits are finer than a pixel; a share never becomes 0 or 1 by rounding. */
    private static BigDecimal share(double share) {
        return BigDecimal.valueOf(Math.max(1, Math.min(9999, Math.round(share * 10_000))), 4);
    }
}
