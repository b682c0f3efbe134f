package kesi.core.testing.access;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.CellRendererPane;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;

/**
 * Finds what hinders people on a screen: controls without a name, texts cut off without the whole as a tool tip,
 * characters that the font lacks, controls that the Tab key does not reach or leave. Used on the event dispatch
 * thread, on windows that are showing and laid out.
 */
public final class AccessWalk {

    private AccessWalk() {}

    /** One sentence for each fault of every showing window, none when all is well. */
    public static List<String> allWindows() {
        return Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> of(window).stream())
                .toList();
    }

    /** One sentence for each fault of one window. */
    public static List<String> of(Window window) {
        List<String> faults = new ArrayList<>();
        below(window).filter(Component::isShowing).forEach(one -> {
            if (isControl(one) && name(one).isBlank()) {
                faults.add("no name: " + place(one));
            }
            if (one instanceof JComponent widget && !isTitle(one)) {
                ShownText.faults(widget).forEach(fault -> faults.add(fault + ": " + place(one)));
            }
        });
        faults.addAll(TabWalk.faults(window));
        return faults;
    }

    /** The title of a window is told by the desktop, too. */
    private static boolean isTitle(Component one) {
        return one.getParent() != null && one.getParent().getClass().getName().contains("TitlePane");
    }

    /** What a person can reach and use. */
    static boolean isControl(Component one) {
        boolean kind = one instanceof AbstractButton
                || one instanceof JTextComponent
                || one instanceof JComboBox
                || one instanceof JList
                || one instanceof JTable
                || one instanceof JTree
                || one instanceof JSpinner
                || one instanceof JSlider
                || one instanceof JTabbedPane;
        return kind && one.isFocusable() && one.isEnabled() && !isPartOfAnother(one);
    }

    /** Everything below, what only paints cells apart. */
    static Stream<Component> below(Component one) {
        Stream<Component> children = one instanceof Container box && !(one instanceof CellRendererPane)
                ? Stream.of(box.getComponents())
                : Stream.of();
        return Stream.concat(Stream.of(one), children.flatMap(AccessWalk::below));
    }

    /** Where it stands, by the names and kinds on the way to it. */
    static String place(Component one) {
        StringBuilder path = new StringBuilder();
        for (Component at = one; at != null; at = at.getParent()) {
            if (at == one || at.getName() != null && !at.getName().startsWith("null.")) {
                path.insert(0, "/" + kind(at) + (at.getName() == null ? "" : "#" + at.getName()));
            }
        }
        return path + text(one);
    }

    private static String kind(Component one) {
        Class<?> type = one.getClass();
        while (type.isAnonymousClass() || type.getSimpleName().isEmpty()) {
            type = type.getSuperclass();
        }
        return type.getSimpleName();
    }

    private static String text(Component one) {
        if (one instanceof JLabel label) {
            return " “" + label.getText() + "”";
        }
        return one instanceof AbstractButton button ? " “" + button.getText() + "”" : "";
    }

    private static String name(Component one) {
        AccessibleContext context = one.getAccessibleContext();
        String name = context == null ? null : context.getAccessibleName();
        return name == null ? "" : name;
    }

    /** The arrow of a combo box, the field of a spinner, the buttons of a scroll bar are not met on their own. */
    private static boolean isPartOfAnother(Component one) {
        for (Component at = one.getParent(); at != null; at = at.getParent()) {
            if (at instanceof JComboBox || at instanceof JSpinner || at instanceof JScrollBar) {
                return true;
            }
        }
        return false;
    }
}
