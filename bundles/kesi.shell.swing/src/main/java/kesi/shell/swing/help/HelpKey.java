package kesi.shell.swing.help;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;
import kesi.core.api.text.Language;
import kesi.shell.api.Scope;
import kesi.shell.api.Workbench;
import kesi.shell.swing.scope.ViewScope;
import org.jspecify.annotations.Nullable;

/** F1: opens the page for what has the focus, in the view of help, or beside the dialog that has the focus. */
public final class HelpKey implements KeyEventDispatcher {

    private final HelpModel model;
    private final Workbench workbench;
    private final ViewScope scope;

    private HelpKey(HelpModel model, Workbench workbench, ViewScope scope) {
        this.model = model;
        this.workbench = workbench;
        this.scope = scope;
    }

    /** Listens to F1 while the scope lasts. */
    public static void install(HelpServices services, Language language, Workbench workbench, ViewScope scope) {
        HelpKey key = new HelpKey(
                new HelpModel(services.help(), services.trail(), language, area -> Optional.empty()), workbench, scope);
        KeyboardFocusManager keyboard = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        keyboard.addKeyEventDispatcher(key);
        ((Scope) scope).keep(() -> keyboard.removeKeyEventDispatcher(key));
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        boolean asked = event.getKeyCode() == KeyEvent.VK_F1 && event.getModifiersEx() == 0;
        if (asked && event.getID() == KeyEvent.KEY_PRESSED) {
            open(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        }
        return asked;
    }

    private void open(@Nullable Component focus) {
        new HelpContext(model.help())
                .page(focus)
                .ifPresent(page -> model.trail().open(page.id()));
        Window window = focus == null ? null : SwingUtilities.getWindowAncestor(focus);
        if (window instanceof JDialog dialog && dialog.isModal()) {
            new HelpWindow(dialog, model, workbench, scope.child()).open();
        } else {
            workbench.showView(HelpView.ID);
        }
    }
}
