package kesi.shell.swing.care;

import java.awt.Component;
import java.awt.Window;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EventListener;
import java.util.Objects;
import java.util.stream.Stream;
import javax.swing.Action;
import javax.swing.ActionMap;
import javax.swing.JComponent;
import javax.swing.text.Document;
import javax.swing.text.JTextComponent;

/** Listeners, undo lists, actions and widgets that a bundle put on widgets of others. */
final class WidgetSweep implements Sweep {

    private static final String GET = "get";
    private static final String LISTENERS = "Listeners";

    @Override
    public boolean onScreen() {
        return true;
    }

    @Override
    public void sweep(Leaving leaving, Swept swept) {
        Stream.of(Window.getWindows())
                .filter(Window::isDisplayable)
                .flatMap(Parts::within)
                .toList()
                .forEach(component -> clean(component, leaving, swept));
    }

    private static void clean(Component component, Leaving leaving, Swept swept) {
        listeners(component, leaving, swept);
        if (component instanceof JTextComponent text) {
            Document document = text.getDocument();
            listeners(document, leaving, swept);
        }
        if (component instanceof JComponent widget) {
            actions(widget, leaving, swept);
        }
        if (leaving.owns(component) && component.getParent() != null) {
            component.getParent().remove(component);
            swept.undone("widget", component);
        }
    }

    /** Every {@code getXListeners} of a widget has its {@code removeXListener}. */
    private static void listeners(Object on, Leaving leaving, Swept swept) {
        for (Method asked : on.getClass().getMethods()) {
            if (asked.getName().startsWith(GET)
                    && asked.getName().endsWith(LISTENERS)
                    && asked.getParameterCount() == 0
                    && asked.getReturnType().isArray()) {
                Object all = called(asked, on);
                for (int i = 0; all != null && i < Array.getLength(all); i++) {
                    Object one = Array.get(all, i);
                    if (one instanceof EventListener && leaving.owns(one)) {
                        remove(on, asked, one, swept);
                    }
                }
            }
        }
    }

    private static void remove(Object on, Method asked, Object listener, Swept swept) {
        String kind = asked.getName().substring(GET.length(), asked.getName().length() - 1);
        Arrays.stream(on.getClass().getMethods())
                .filter(method -> method.getName().equals("remove" + kind))
                .filter(method -> method.getParameterCount() == 1)
                .findFirst()
                .ifPresent(method -> {
                    called(method, on, listener);
                    swept.undone("widget", listener);
                });
    }

    private static @org.jspecify.annotations.Nullable Object called(Method method, Object on, Object... arguments) {
        try {
            return method.trySetAccessible() ? method.invoke(on, arguments) : null;
        } catch (ReflectiveOperationException e) {
            return null; // a widget that cannot be asked is left as it is
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
