package kesi.shell.swing.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import kesi.core.api.text.Language.Subscription;

/**
 * Keys that lead through the window: F6 and Shift+F6 from one part to the next (tools, rail, each stack of views, state
 * bar), Ctrl+Tab and Ctrl+Shift+Tab from one view of a stack to the next. They come before the widgets' own keys.
 */
final class PartKeys implements KeyEventDispatcher {

    private static final Set<String> BARS = Set.of("tools", "rail", "status");

    private PartKeys() {}

    /** Listens until the handle is closed. */
    static Subscription listen() {
        KeyboardFocusManager keys = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        PartKeys own = new PartKeys();
        keys.addKeyEventDispatcher(own);
        return () -> keys.removeKeyEventDispatcher(own);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        Component focused = event.getComponent();
        Window window = focused == null ? null : SwingUtilities.getWindowAncestor(focused);
        if (window == null || event.getID() != KeyEvent.KEY_PRESSED || event.isAltDown()) {
            return false;
        }
        int step = event.isShiftDown() ? -1 : 1;
        if (event.getKeyCode() == KeyEvent.VK_F6 && !event.isControlDown()) {
            return toPart(window, focused, step);
        }
        return event.getKeyCode() == KeyEvent.VK_TAB && event.isControlDown() && toView(focused, step);
    }

    private static boolean toPart(Window window, Component focused, int step) {
        List<Container> parts = parts(window).toList();
        if (parts.isEmpty()) {
            return false;
        }
        int at = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (SwingUtilities.isDescendingFrom(focused, parts.get(i))) {
                at = i;
            }
        }
        for (int i = 1; i <= parts.size(); i++) {
            int place = Math.floorMod((at < 0 && step < 0 ? 0 : at) + step * i, parts.size());
            Optional<Component> target = first(parts.get(place));
            if (target.isPresent()) {
                return target.get().requestFocusInWindow();
            }
        }
        return false;
    }

    private static boolean toView(Component focused, int step) {
        JTabbedPane tabs = (JTabbedPane)
                (focused instanceof JTabbedPane
                        ? focused
                        : SwingUtilities.getAncestorOfClass(JTabbedPane.class, focused));
        if (tabs == null || tabs.getTabCount() < 2) {
            return false;
        }
        tabs.setSelectedIndex(Math.floorMod(tabs.getSelectedIndex() + step, tabs.getTabCount()));
        first(tabs).ifPresent(Component::requestFocusInWindow);
        return true;
    }

    /** The outermost parts: a stack of tabs within a view is no part of the window. */
    private static Stream<Container> parts(Container box) {
        return Stream.of(box.getComponents())
                .filter(Component::isVisible)
                .filter(Container.class::isInstance)
                .map(Container.class::cast)
                .flatMap(one -> one instanceof JTabbedPane || BARS.contains(String.valueOf(one.getName()))
                        ? Stream.of(one)
                        : parts(one));
    }

    /** What a person uses in a part: in a stack something of the view in front before the tabs themselves. */
    private static Optional<Component> first(Container part) {
        if (part instanceof JTabbedPane tabs && tabs.getSelectedComponent() instanceof Container view) {
            return inside(view).findFirst().or(() -> Optional.of(tabs));
        }
        return inside(part).findFirst();
    }

    private static Stream<Component> inside(Container box) {
        return Stream.of(box.getComponents()).filter(Component::isShowing).flatMap(one -> {
            Stream<Component> below = one instanceof Container inner ? inside(inner) : Stream.of();
            boolean takes = one.isFocusable() && one.isEnabled() && isControl(one);
            return Stream.concat(takes ? Stream.of(one) : Stream.of(), below);
        });
    }

    private static boolean isControl(Component one) {
        return one instanceof javax.swing.AbstractButton
                || one instanceof javax.swing.text.JTextComponent
                || one instanceof javax.swing.JTable
                || one instanceof javax.swing.JTree
                || one instanceof javax.swing.JList
                || one instanceof javax.swing.JComboBox;
    }
}
