package kesi.core.testing.access;

import java.awt.AWTKeyStroke;
import java.awt.Component;
import java.awt.FocusTraversalPolicy;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.swing.ButtonModel;
import javax.swing.DefaultButtonModel;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JRadioButton;
import javax.swing.JTable;
import javax.swing.JToggleButton;

/** Follows the Tab key through a window, forwards and backwards, until it is where it began. */
final class TabWalk {

    private static final int LONGEST = 5_000;

    private TabWalk() {}

    static List<String> faults(Window window) {
        FocusTraversalPolicy policy = window.getFocusTraversalPolicy();
        Component first = policy == null ? null : policy.getFirstComponent(window);
        List<String> faults = new ArrayList<>();
        if (policy == null || first == null) {
            return faults;
        }
        Set<Component> forwards = walk(first, at -> policy.getComponentAfter(window, at), faults);
        Set<Component> backwards = walk(first, at -> policy.getComponentBefore(window, at), faults);
        AccessWalk.below(window).filter(TabWalk::shouldBeReached).forEach(one -> {
            if (!forwards.contains(one)) {
                faults.add("not reached by Tab: " + AccessWalk.place(one));
            } else if (!backwards.contains(one)) {
                faults.add("not reached by Shift+Tab: " + AccessWalk.place(one));
            }
        });
        forwards.stream()
                .filter(one -> !isLeft(one))
                .forEach(one -> faults.add("Tab does not leave it: " + AccessWalk.place(one)));
        return faults;
    }

    private static Set<Component> walk(Component first, UnaryOperator<Component> next, List<String> faults) {
        Set<Component> met = new LinkedHashSet<>();
        Component at = first;
        while (at != null && met.add(at) && met.size() < LONGEST) {
            Component after = next.apply(at);
            if (after == at && met.size() > 1) {
                faults.add("Tab stays: " + AccessWalk.place(at));
            }
            at = after;
        }
        if (at != null && at != first) {
            faults.add("Tab runs in a circle at " + AccessWalk.place(at));
        }
        return met;
    }

    private static boolean shouldBeReached(Component one) {
        return AccessWalk.isControl(one)
                && one.isShowing()
                && !(one instanceof JMenuItem) // reached by Alt and F10
                && !isSpokenForByItsGroup(one);
    }

    /** Of a group of buttons only the chosen one is reached by Tab, the others by the arrow keys. */
    private static boolean isSpokenForByItsGroup(Component one) {
        if (!(one instanceof JToggleButton button)) {
            return false;
        }
        ButtonModel model = button.getModel();
        boolean grouped = model instanceof DefaultButtonModel own && own.getGroup() != null;
        return grouped && (one instanceof JRadioButton || !button.isSelected());
    }

    /** Tab leaves it, or Ctrl+Tab where Tab is needed for typing or for going through cells that can be changed. */
    private static boolean isLeft(Component one) {
        Set<AWTKeyStroke> keys = one.getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS);
        if (keys.contains(AWTKeyStroke.getAWTKeyStroke(KeyEvent.VK_TAB, 0))) {
            return true;
        }
        boolean control = keys.stream().anyMatch(key -> key.getKeyCode() == KeyEvent.VK_TAB);
        return control && (!(one instanceof JTable table) || isEditable(table)) && one instanceof JComponent;
    }

    private static boolean isEditable(JTable table) {
        for (int column = 0; table.getRowCount() > 0 && column < table.getColumnCount(); column++) {
            if (table.isCellEditable(0, column)) {
                return true;
            }
        }
        return false;
    }
}
