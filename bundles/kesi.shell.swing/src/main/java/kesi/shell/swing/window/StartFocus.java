package kesi.shell.swing.window;

import java.awt.Component;
import java.awt.Window;
import javax.swing.LayoutFocusTraversalPolicy;

/**
 * Gives the keyboard to a view when the window opens. Swing would choose the first button of a bar, where a blank typed
 * too early switches the language.
 */
final class StartFocus extends LayoutFocusTraversalPolicy {

    private static final long serialVersionUID = 1L;

    @Override
    public Component getInitialComponent(Window window) {
        return PartKeys.start(window).orElseGet(() -> super.getInitialComponent(window));
    }
}
