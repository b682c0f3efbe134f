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
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import javax.swing.RootPaneContainer;

/**
 * Dresses what is open in a new look, widget by widget in turns, so that no single event takes long however much is
 * open or however large one editor is: windows and bars first, then what stands in tabs, those in front first. What is
 * being dressed is laid out and painted only when all of it is. On the event dispatch thread.
 */
public final class Dressing {

    private final Deque<Piece> waiting = new ArrayDeque<>();
    private final List<Component> covered = new ArrayList<>();
    private final Consumer<Runnable> turns;

    /** A widget to dress, or, once everything in it is dressed, to lay out. */
    private record Piece(Component component, boolean dressed) {}

    private Dressing(Consumer<Runnable> turns, List<? extends Component> all) {
        this.turns = turns;
        all.forEach(this::whole);
        turns.accept(this::step);
    }

    /** Dresses every window. */
    static void everything() {
        new Dressing(Piecework::soon, List.of(Window.getWindows()));
    }

    /** Dresses components that nobody sees and what is in them. */
    public static void patiently(List<? extends Component> components) {
        new Dressing(Piecework::patiently, components);
    }

    private void whole(Component component) {
        Unfinished.begin(box(component));
        waiting.add(new Piece(component, false));
        waiting.add(new Piece(component, true));
    }

    private void step() {
        Piece piece = waiting.poll();
        try {
            if (piece != null && piece.dressed()) {
                finish(piece.component());
            } else if (piece != null) {
                dress(piece.component());
            }
        } finally {
            if (waiting.isEmpty()) {
                List<Component> next = List.copyOf(covered);
                covered.clear();
                next.forEach(this::whole);
            }
            if (!waiting.isEmpty()) {
                turns.accept(this::step);
            }
        }
    }

    private static void finish(Component component) {
        Unfinished.end(box(component));
        box(component).revalidate();
        component.repaint();
    }

    /** What is laid out and painted as a whole. */
    private static Component box(Component component) {
        return component instanceof RootPaneContainer window ? window.getRootPane() : component;
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
