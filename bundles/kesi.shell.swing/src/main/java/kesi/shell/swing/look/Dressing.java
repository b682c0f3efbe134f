package kesi.shell.swing.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;

/**
 * Dresses what is open in a new look, some widgets an event, so that no single event takes long however much is open or
 * however large one editor is: windows and bars first, then what stands in tabs, those in front first. A view that is
 * being dressed is laid out only when all of it is. On the event dispatch thread.
 */
public final class Dressing {

    private static final long A_TURN = TimeUnit.MILLISECONDS.toNanos(8);

    private final Deque<Piece> waiting = new ArrayDeque<>();
    private final List<Component> covered = new ArrayList<>();

    /** A widget to dress, or, once everything in it is dressed, to lay out. */
    private record Piece(Component component, boolean dressed) {}

    private Dressing() {}

    /** Dresses every window. */
    static void everything() {
        Dressing dressing = new Dressing();
        for (Window window : Window.getWindows()) {
            dressing.whole(window);
        }
        dressing.turn();
    }

    /** Dresses a component and what is in it. */
    public static void soon(Component component) {
        Dressing dressing = new Dressing();
        Unfinished.begin(component);
        dressing.whole(component);
        EventQueue.invokeLater(dressing::turn);
    }

    private void whole(Component component) {
        waiting.add(new Piece(component, false));
        waiting.add(new Piece(component, true));
    }

    private void turn() {
        long end = System.nanoTime() + A_TURN;
        while (!waiting.isEmpty() && System.nanoTime() < end) {
            Piece piece = waiting.remove();
            if (piece.dressed()) {
                finish(piece.component());
            } else {
                dress(piece.component());
            }
        }
        if (waiting.isEmpty()) {
            List<Component> next = List.copyOf(covered);
            covered.clear();
            next.forEach(this::whole);
        }
        if (!waiting.isEmpty()) {
            EventQueue.invokeLater(this::turn);
        }
    }

    private static void finish(Component component) {
        Unfinished.end(component);
        if (component instanceof Window window) {
            window.validate();
        } else {
            component.revalidate();
        }
        component.repaint();
    }

    private void dress(Component component) {
        List<Component> inner = new ArrayList<>(List.of(children(component)));
        if (component instanceof JComponent dressed) {
            update(dressed);
            JPopupMenu popup = dressed.getComponentPopupMenu();
            if (popup != null) {
                inner.add(popup);
            }
        }
        if (component instanceof JTabbedPane tabs) {
            inner.removeAll(later(tabs));
        }
        Collections.reverse(inner);
        inner.forEach(child -> waiting.addFirst(new Piece(child, false)));
    }

    private static void update(JComponent dressed) {
        try {
            dressed.updateUI();
        } catch (RuntimeException | LinkageError e) { // a plug-in's widget: it is blamed, and the others go on
            EventQueue.invokeLater(() -> {
                throw e;
            });
        }
    }

    /** What stands in tabs is dressed when everything else is; the one in front before those that it covers. */
    private List<Component> later(JTabbedPane tabs) {
        List<Component> later = new ArrayList<>();
        for (int i = 0; i < tabs.getTabCount(); i++) {
            Component tab = tabs.getComponentAt(i);
            if (tab != null) {
                later.add(tab);
                Unfinished.begin(tab);
                covered.add(tab.equals(tabs.getSelectedComponent()) ? 0 : covered.size(), tab);
            }
        }
        return later;
    }

    private static Component[] children(Component component) {
        if (component instanceof JMenu menu) {
            return menu.getMenuComponents();
        }
        return component instanceof Container box ? box.getComponents() : new Component[0];
    }
}
