package kesi.shell.swing.key;

import java.awt.KeyEventPostProcessor;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;
import kesi.core.api.command.Description;
import kesi.core.api.command.Keys;
import kesi.core.api.text.Language.Subscription;

/**
 * Starts the command whose key is pressed in the window or in one that floats over it. What has the focus comes first:
 * a key that it uses is not looked at. Dialogs that ask something keep their keys. Used on the event dispatch thread.
 */
public final class KeyDispatch implements KeyEventPostProcessor {

    private final Window window;
    private final Keys keys;
    private final KeyStrokes strokes;
    private final Consumer<Description> run;

    /** For a window. */
    public KeyDispatch(Window window, Keys keys, Consumer<Description> run) {
        this.window = window;
        this.keys = keys;
        this.strokes = KeyStrokes.here();
        this.run = run;
    }

    /** Listens until the handle is closed. */
    public Subscription start() {
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        focus.addKeyEventPostProcessor(this);
        return () -> focus.removeKeyEventPostProcessor(this);
    }

    @Override
    public boolean postProcessKeyEvent(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_PRESSED && !event.isConsumed() && ours(event)) {
            strokes.pressed(event)
                    .filter(stroke -> !stroke.types())
                    .flatMap(keys::command)
                    .ifPresent(command -> {
                        event.consume();
                        run.accept(command);
                    });
        }
        return false;
    }

    private boolean ours(KeyEvent event) {
        Window in = event.getComponent() instanceof Window self
                ? self
                : SwingUtilities.getWindowAncestor(event.getComponent());
        boolean asking = in instanceof JDialog dialog && (dialog.isModal() || dialog.isUndecorated());
        while (in != null && in != window) {
            in = in.getOwner();
        }
        return in != null && !asking;
    }
}
