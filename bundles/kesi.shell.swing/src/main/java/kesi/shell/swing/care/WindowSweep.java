package kesi.shell.swing.care;

import java.awt.Component;
import java.awt.Window;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.RootPaneContainer;

/** Dialogs, popups and other windows of a bundle close; the window of the product forgets its widgets. */
final class WindowSweep implements Sweep {

    @Override
    public boolean onScreen() {
        return true;
    }

    @Override
    public void sweep(Leaving leaving, Swept swept) {
        menus(leaving, swept);
        for (Window window : Window.getWindows()) {
            if (isShells(window)) {
                forget(window, leaving);
            } else if (window.isDisplayable() && isOf(leaving, window)) {
                window.dispose();
                empty(window);
                swept.undone("window", window);
            }
        }
    }

    /** The toolkit remembers a window for a while after its end, for the keyboard and for what it painted. */
    private static void empty(Window window) {
        if (window instanceof RootPaneContainer root) {
            root.getRootPane().setJMenuBar(null);
            root.setGlassPane(new JPanel());
            root.getLayeredPane().removeAll();
            root.setContentPane(new JPanel());
        } else {
            window.removeAll();
        }
    }

    private static void menus(Leaving leaving, Swept swept) {
        for (MenuElement element : MenuSelectionManager.defaultManager().getSelectedPath()) {
            if (Parts.within(element.getComponent()).anyMatch(part -> Parts.owned(leaving, part))) {
                MenuSelectionManager.defaultManager().clearSelectedPath();
                if (element instanceof JPopupMenu menu) {
                    menu.setVisible(false);
                }
                swept.undone("popup", element);
                return;
            }
        }
    }

    private static boolean isShells(Window window) {
        return window instanceof JFrame && "kesi".equals(window.getName());
    }

    /** A window of somebody else, such as a floating one of the product, may well show a widget of the bundle. */
    private static boolean isOf(Leaving leaving, Window window) {
        boolean makerKnown = Private.field(Component.class, "acc", window).isPresent();
        return Parts.owned(leaving, window)
                || !makerKnown && Parts.within(window).anyMatch(part -> Parts.owned(leaving, part));
    }

    /** What the frame remembers for when the keyboard comes back, and the button that Enter presses. */
    private static void forget(Window window, Leaving leaving) {
        Private.field(Window.class, "temporaryLostComponent", window)
                .filter(lost -> !(lost instanceof Component part && part.isDisplayable()))
                .ifPresent(lost -> Private.put(Window.class, "temporaryLostComponent", window, null));
        if (window instanceof RootPaneContainer root) {
            Component button = root.getRootPane().getDefaultButton();
            if (button != null && Parts.owned(leaving, button)) {
                root.getRootPane().setDefaultButton(null);
            }
        }
    }
}
