package kesi.shell.layout.command;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.command.Outcome.Listing;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Layout.Floating;
import kesi.shell.api.layout.Node;
import kesi.shell.api.layout.Node.Size;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;
import kesi.shell.layout.Texts;

/** A layout as lines of a tree for people. */
final class LayoutLines {

    private final List<List<String>> rows = new ArrayList<>();

    private LayoutLines() {}

    /** One row for each split and stack; the view in front of a stack stands between brackets. */
    static Listing of(Layout layout) {
        LayoutLines lines = new LayoutLines();
        layout.root().ifPresent(root -> lines.add(root, "", ""));
        for (Floating window : layout.floats()) {
            Bounds bounds = window.bounds();
            lines.rows.add(List.of("▢ " + bounds.width() + " × " + bounds.height(), bounds.x() + ", " + bounds.y()));
            lines.add(window.content(), "  ", "  ");
        }
        if (!layout.closed().isEmpty()) {
            lines.rows.add(List.of("×", String.join("  ", layout.closed())));
        }
        return new Listing(List.of(Texts.of("column.place"), Texts.of("column.views")), lines.rows);
    }

    private void add(Node node, String first, String rest) {
        if (node instanceof Split split) {
            rows.add(List.of(first + "┬ " + (split.beside() ? "⇆" : "⇅") + " " + percent(split.share()), ""));
            add(split.first(), rest + "├─", rest + "│ ");
            add(split.second(), rest + "└─", rest + "  ");
        } else if (node instanceof Tabs tabs) {
            rows.add(List.of(first + sign(tabs.size()), views(tabs)));
        }
    }

    private static String views(Tabs tabs) {
        return String.join(
                "  ",
                tabs.views().stream()
                        .map(view -> view.equals(tabs.front()) ? "[" + view + "]" : view)
                        .toList());
    }

    private static String sign(Size size) {
        return switch (size) {
            case NORMAL -> "▤";
            case MINIMISED -> "▁";
            case MAXIMISED -> "▣";
        };
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
