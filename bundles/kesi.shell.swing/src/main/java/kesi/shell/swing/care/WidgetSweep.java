package kesi.shell.swing.care;

import java.awt.Component;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.swing.Action;
import javax.swing.ActionMap;
import javax.swing.JComponent;
import javax.swing.text.Document;
import javax.swing.text.JTextComponent;

/** Listeners, undo lists, actions and widgets that a bundle put on widgets of others. */
final class WidgetSweep implements Sweep {

    /** So many widgets a turn: some milliseconds. */
    private static final int A_TURN = 200;

    @Override
    public boolean onScreen() {
        return true;
    }

    @Override
    public void sweep(Leaving leaving, Swept swept) {
        clean(all(), new Listeners(leaving, swept));
    }

    @Override
    public void sweep(Leaving leaving, Swept swept, Turns turns) {
        List<Component> all = new ArrayList<>();
        turns.take(() -> all.addAll(all()));
        Listeners listeners = new Listeners(leaving, swept);
        for (int from = 0; from < all.size(); from += A_TURN) {
            List<Component> some = all.subList(from, Math.min(all.size(), from + A_TURN));
            turns.take(() -> clean(some, listeners));
        }
    }

    private static List<Component> all() {
        return Stream.of(Window.getWindows())
                .filter(Window::isDisplayable)
                .flatMap(Parts::within)
                .toList();
    }

    private static void clean(List<Component> components, Listeners listeners) {
        components.forEach(component -> clean(component, listeners));
    }

    private static void clean(Component component, Listeners listeners) {
        Leaving leaving = listeners.leaving();
        listeners.takeFrom(component);
        if (component instanceof JTextComponent text) {
            Document document = text.getDocument();
            listeners.takeFrom(document);
        }
        if (component instanceof JComponent widget) {
            actions(widget, leaving, listeners.swept());
        }
        if (leaving.owns(component) && component.getParent() != null) {
            component.getParent().remove(component);
            listeners.swept().undone("widget", component);
        }
    }

    private static void actions(JComponent widget, Leaving leaving, Swept swept) {
        ActionMap actions = widget.getActionMap();
        Object[] keys = actions == null ? null : actions.keys();
        for (Object key : Objects.requireNonNullElse(keys, new Object[0])) {
            Action action = actions.get(key);
            if (leaving.owns(action) || leaving.owns(key)) {
                actions.remove(key);
                swept.undone("widget", action);
            }
        }
    }
}
