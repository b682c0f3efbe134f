package kesi.shell.swing.window;

import java.awt.Color;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import kesi.shell.swing.Texts;
import org.jspecify.annotations.Nullable;

/** The title of the window, which says loudly that a workspace is in developer mode. */
final class DeveloperSign {

    private static final Color LOUD = new Color(0xB3261E);

    private DeveloperSign() {}

    static void show(JFrame frame, Surroundings around, String perspective) {
        boolean developer = around.core().policy().developer();
        String key = developer ? "window.title.developer" : "window.title";
        frame.setTitle(around.language().say(Texts.of(key, perspective)));
        JRootPane root = frame.getRootPane();
        colour(root, "JRootPane.titleBarBackground", developer ? LOUD : null);
        colour(root, "JRootPane.titleBarForeground", developer ? Color.WHITE : null);
    }

    private static void colour(JRootPane root, String property, @Nullable Color colour) {
        root.putClientProperty(property, colour);
    }
}
