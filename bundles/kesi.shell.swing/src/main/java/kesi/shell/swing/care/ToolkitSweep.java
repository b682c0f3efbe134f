package kesi.shell.swing.care;

import java.awt.KeyEventDispatcher;
import java.awt.KeyEventPostProcessor;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.AWTEventListenerProxy;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeListenerProxy;
import java.beans.VetoableChangeListener;
import java.beans.VetoableChangeListenerProxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EventListener;
import java.util.EventListenerProxy;
import java.util.List;

/** Listeners of the toolkit and of the keyboard's focus. */
final class ToolkitSweep implements Sweep {

    @Override
    public boolean onScreen() {
        return true;
    }

    @Override
    public void sweep(Leaving leaving, Swept swept) {
        events(leaving, swept);
        KeyboardFocusManager keys = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        dispatchers(keys, leaving, swept);
        focusListeners(keys, leaving, swept);
        vetoes(keys, leaving, swept);
    }

    private static void events(Leaving leaving, Swept swept) {
        Toolkit toolkit = Toolkit.getDefaultToolkit();
        for (AWTEventListener listener : toolkit.getAWTEventListeners()) {
            AWTEventListener bare = listener instanceof AWTEventListenerProxy proxy ? proxy.getListener() : listener;
            if (leaving.owns(bare)) {
                toolkit.removeAWTEventListener(bare);
                swept.undone("listener", bare);
            }
        }
    }

    private static void dispatchers(KeyboardFocusManager keys, Leaving leaving, Swept swept) {
        owned(keys, "keyEventDispatchers", leaving).forEach(one -> {
            keys.removeKeyEventDispatcher((KeyEventDispatcher) one);
            swept.undone("keys", one);
        });
        owned(keys, "keyEventPostProcessors", leaving).forEach(one -> {
            keys.removeKeyEventPostProcessor((KeyEventPostProcessor) one);
            swept.undone("keys", one);
        });
    }

    private static List<Object> owned(KeyboardFocusManager keys, String field, Leaving leaving) {
        List<Object> owned = new ArrayList<>();
        Private.field(KeyboardFocusManager.class, field, keys)
                .map(Collection.class::cast)
                .ifPresent(all ->
                        ((Collection<?>) all).stream().filter(leaving::owns).forEach(owned::add));
        return owned;
    }

    private static void focusListeners(KeyboardFocusManager keys, Leaving leaving, Swept swept) {
        for (PropertyChangeListener listener : keys.getPropertyChangeListeners()) {
            if (!isOwned(leaving, listener)) {
                continue;
            }
            if (listener instanceof PropertyChangeListenerProxy proxy) {
                keys.removePropertyChangeListener(proxy.getPropertyName(), proxy.getListener());
            } else {
                keys.removePropertyChangeListener(listener);
            }
            swept.undone("focus", bare(listener));
        }
    }

    private static void vetoes(KeyboardFocusManager keys, Leaving leaving, Swept swept) {
        for (VetoableChangeListener listener : keys.getVetoableChangeListeners()) {
            if (!isOwned(leaving, listener)) {
                continue;
            }
            if (listener instanceof VetoableChangeListenerProxy proxy) {
                keys.removeVetoableChangeListener(proxy.getPropertyName(), proxy.getListener());
            } else {
                keys.removeVetoableChangeListener(listener);
            }
            swept.undone("focus", bare(listener));
        }
    }

    /** A table that was edited leaves a listener of its own, which holds the table. */
    private static boolean isOwned(Leaving leaving, EventListener listener) {
        Object bare = bare(listener);
        return leaving.owns(bare)
                || Private.field(bare.getClass(), "this$0", bare)
                        .filter(outer -> Parts.owned(leaving, outer))
                        .isPresent();
    }

    private static Object bare(EventListener listener) {
        return listener instanceof EventListenerProxy<?> proxy ? proxy.getListener() : listener;
    }
}
