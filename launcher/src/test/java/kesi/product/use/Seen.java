package kesi.product.use;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;

/** What a person sees: rows, filters in words, stacks, dividers and windows. */
final class Seen {
    /** Beside the workspaces: what was recorded, and what was seen then. */
    static final String SCRIPT = "day.kesi";

    static final String SCREEN = "screen.txt";

    private static final String LIST = "news.items";

    private Seen() {}

    /** A place beside the workspace. */
    static Path beside(String name) {
        return Path.of(System.getProperty(Hours.HOME)).resolveSibling(name);
    }

    /** What is on the screen, a line each; on the event thread. */
    static String now() {
        List<String> lines = new ArrayList<>();
        components(Window.getWindows()).forEach(one -> {
            if (one instanceof JTabbedPane stack && stack.getTabCount() > 0 && stack.isShowing()) {
                lines.add("stack "
                        + IntStream.range(0, stack.getTabCount())
                                .mapToObj(at -> stack.getComponentAt(at).getName())
                                .toList());
            } else if (one instanceof JSplitPane split && split.isShowing()) {
                lines.add("divider " + share(split));
            } else if (one instanceof JTextField field && "search.words".equals(field.getName())) {
                lines.add("search " + field.getText());
            } else if (one instanceof JDialog window && window.isShowing()) {
                Rectangle at = window.getBounds();
                lines.add("window " + at.x + " " + at.y + " " + at.width + " " + at.height);
            }
        });
        lines.addAll(list());
        return String.join("\n", lines);
    }

    /** The list of articles: its rows in their order, and its chips. */
    private static List<String> list() {
        List<String> lines = new ArrayList<>();
        components(Window.getWindows())
                .filter(one -> LIST.equals(one.getName()))
                .flatMap(Seen::components)
                .forEach(one -> {
                    if (one instanceof JTable table && "record.table".equals(table.getName())) {
                        IntStream.range(0, table.getRowCount())
                                .forEach(row -> lines.add("row " + table.getValueAt(row, 0)));
                    } else if (one instanceof AbstractButton chip
                            && String.valueOf(chip.getName()).startsWith("chip.")) {
                        lines.add("chip " + chip.getToolTipText());
                    }
                });
        return lines;
    }

    private static String share(JSplitPane split) {
        boolean beside = split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT;
        int room = (beside ? split.getWidth() : split.getHeight()) - split.getDividerSize();
        return (beside ? "| " : "- ") + Math.round(50.0 * split.getDividerLocation() / Math.max(1, room));
    }

    private static Stream<Component> components(Component... roots) {
        return Arrays.stream(roots).flatMap(root -> {
            Stream<Component> inside =
                    root instanceof Container box ? components(box.getComponents()) : Stream.<Component>of();
            return Stream.concat(Stream.of(root), inside);
        });
    }
}
