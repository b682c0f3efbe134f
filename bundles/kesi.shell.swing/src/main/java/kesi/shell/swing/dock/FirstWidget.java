package kesi.shell.swing.dock;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JViewport;

/** The first widget of a view that takes the keyboard. */
final class FirstWidget {

    private FirstWidget() {}

    static Optional<Component> in(Component view) {
        if (!(view instanceof Container box)) {
            return Optional.empty();
        }
        return Arrays.stream(box.getComponents())
                .filter(Component::isVisible)
                .flatMap(child -> takesKeys(child) ? Optional.of(child).stream() : in(child).stream())
                .findFirst();
    }

    private static boolean takesKeys(Component child) {
        boolean box = child instanceof JPanel
                || child instanceof JLabel
                || child instanceof JScrollPane
                || child instanceof JViewport
                || child instanceof JScrollBar;
        return !box && child.isFocusable() && child.isEnabled();
    }
}
