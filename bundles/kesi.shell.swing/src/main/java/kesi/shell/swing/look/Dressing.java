package kesi.shell.swing.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;

/**
 * Dresses what is open in a new look: windows and bars at once, what stands in tabs one after the other in events of
 * their own, those in front first, so that no single event takes long however much is open. On the event dispatch
 * thread.
 */
public final class Dressing {

    private Dressing() {}

    /** Dresses every window. */
    static void everything() {
        List<Component> later = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            dress(window, later);
            window.validate();
            window.repaint();
        }
        later.forEach(Dressing::soon);
    }

    /** Dresses a component and what is in it, in an event of its own. */
    public static void soon(Component component) {
        EventQueue.invokeLater(() -> {
            List<Component> later = new ArrayList<>();
            dress(component, later);
            component.revalidate();
            component.repaint();
            later.forEach(Dressing::soon);
        });
    }

    private static void dress(Component component, List<Component> later) {
        if (component instanceof JComponent dressed) {
            dressed.updateUI();
            JPopupMenu popup = dressed.getComponentPopupMenu();
            if (popup != null) {
                dress(popup, later);
            }
        }
        if (component instanceof JTabbedPane tabs) {
            covered(tabs, later);
        }
        for (Component child : children(component)) {
            if (!later.contains(child)) {
                dress(child, later);
            }
        }
    }

    private static void covered(JTabbedPane tabs, List<Component> later) {
        Component front = tabs.getSelectedComponent();
        if (front != null) {
            later.add(0, front);
        }
        for (int i = 0; i < tabs.getTabCount(); i++) {
            if (tabs.getComponentAt(i) != front && tabs.getComponentAt(i) != null) {
                later.add(tabs.getComponentAt(i));
            }
        }
    }

    private static Component[] children(Component component) {
        if (component instanceof JMenu menu) {
            return menu.getMenuComponents();
        }
        return component instanceof Container box ? box.getComponents() : new Component[0];
    }
}
