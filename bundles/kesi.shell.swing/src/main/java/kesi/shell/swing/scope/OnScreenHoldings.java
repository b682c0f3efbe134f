package kesi.shell.swing.scope;

import java.awt.EventQueue;
import java.awt.KeyEventPostProcessor;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.Transferable;
import java.awt.event.AWTEventListener;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import kesi.shell.api.Scope;

/**
 * What a view has in the toolkit, taken away with its scope.
 *
 * @param act runs what belongs to the view, safely
 */
record OnScreenHoldings(Scope scope, java.util.function.Consumer<Runnable> act) {

    void hotKey(KeyStroke key, Runnable action) {
        KeyEventPostProcessor processor = event -> {
            boolean wanted = !event.isConsumed() && key.equals(KeyStroke.getKeyStrokeForEvent(event));
            if (wanted) {
                event.consume();
                act.accept(action);
            }
            return wanted;
        };
        KeyboardFocusManager keys = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        keys.addKeyEventPostProcessor(processor);
        scope.onEnd(() -> keys.removeKeyEventPostProcessor(processor));
    }

    void onEvents(long mask, AWTEventListener listener) {
        AWTEventListener safe = event -> act.accept(() -> listener.eventDispatched(event));
        Toolkit.getDefaultToolkit().addAWTEventListener(safe, mask);
        scope.onEnd(() -> Toolkit.getDefaultToolkit().removeAWTEventListener(safe));
    }

    void copy(Transferable contents) {
        Copied copied = new Copied(contents);
        copied.put();
        scope.onEnd(copied::leaveText);
    }

    <T> void local(ThreadLocal<T> local, T value) {
        Thread thread = Thread.currentThread();
        local.set(value);
        scope.onEnd(() -> {
            if (thread == Thread.currentThread()) {
                local.remove();
            } else {
                EventQueue.invokeLater(local::remove);
            }
        });
    }

    <W extends Window> W window(W window) {
        scope.onEnd(() -> onScreen(window::dispose));
        return window;
    }

    JPopupMenu popup(JPopupMenu menu) {
        scope.onEnd(() -> onScreen(() -> {
            menu.setVisible(false);
            menu.setInvoker(null);
        }));
        return menu;
    }

    /** At the end of a scope, too, when nothing of it runs any more. */
    private static void onScreen(Runnable action) {
        if (EventQueue.isDispatchThread()) {
            action.run();
        } else {
            EventQueue.invokeLater(action);
        }
    }
}
