package kesi.shell.swing.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;

/** Sizes of dialogs: they grow with the font, and end where the screen ends. On the event dispatch thread. */
public final class Fitting {

    private Fitting() {}

    /** As large as what is in it asks for, at least so many logical pixels; over its owner, wholly on the screen. */
    public static void around(Window dialog, int width, int height) {
        dialog.pack();
        Dimension asked = dialog.getSize();
        place(
                dialog,
                new Dimension(
                        Math.max(asked.width, UIScale.scale(width)), Math.max(asked.height, UIScale.scale(height))));
        dialog.setMinimumSize(new Dimension(Math.min(UIScale.scale(width), dialog.getWidth()), dialog.getHeight()));
    }

    /** So many logical pixels; over its owner, wholly on the screen. */
    public static void size(Window dialog, int width, int height) {
        place(dialog, new Dimension(UIScale.scale(width), UIScale.scale(height)));
    }

    private static void place(Window dialog, Dimension wanted) {
        dialog.setLocationRelativeTo(dialog.getOwner());
        Rectangle room = room(dialog);
        dialog.setSize(Math.min(wanted.width, room.width), Math.min(wanted.height, room.height));
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setLocation(
                between(dialog.getX(), room.x, room.x + room.width - dialog.getWidth()),
                between(dialog.getY(), room.y, room.y + room.height - dialog.getHeight()));
    }

    private static int between(int place, int first, int last) {
        return Math.max(first, Math.min(place, last));
    }

    /** The screen without the bars of the desktop. */
    private static Rectangle room(Window dialog) {
        GraphicsConfiguration screen = dialog.getGraphicsConfiguration();
        Rectangle all = screen.getBounds();
        Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return new Rectangle(
                all.x + bars.left,
                all.y + bars.top,
                all.width - bars.left - bars.right,
                all.height - bars.top - bars.bottom);
    }
}
