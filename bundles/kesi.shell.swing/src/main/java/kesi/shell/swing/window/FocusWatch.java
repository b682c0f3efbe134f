package kesi.shell.swing.window;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.beans.PropertyChangeListener;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.shell.swing.dock.DockDesk;
import org.jspecify.annotations.Nullable;

/** Tells which view the keyboard's focus goes to. Bars, menus and dialogs leave the view in front where it is. */
record FocusWatch(Consumer<String> entered) {

    private static final String OWNER = "permanentFocusOwner";

    /** Watches until the handle is closed. */
    AutoCloseable start() {
        KeyboardFocusManager manager = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        PropertyChangeListener listener = event -> view(event.getNewValue() instanceof Component owner ? owner : null)
                .ifPresent(entered);
        manager.addPropertyChangeListener(OWNER, listener);
        return () -> manager.removePropertyChangeListener(OWNER, listener);
    }

    private static Optional<String> view(@Nullable Component owner) {
        return Optional.ofNullable(owner).flatMap(DockDesk::viewAround);
    }
}
