package kesi.shell.swing.dock;

import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kesi.shell.api.layout.Bounds;

/** The monitors of this desktop, and bounds as AWT has them. */
public final class Screens {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;

    private Screens() {}

    /** The monitors that are connected now, the main one first. */
    public static List<Bounds> all() {
        GraphicsEnvironment here = GraphicsEnvironment.getLocalGraphicsEnvironment();
        GraphicsDevice main = here.getDefaultScreenDevice();
        return Arrays.stream(here.getScreenDevices())
                .sorted(Comparator.comparing(device -> !device.equals(main)))
                .map(device -> bounds(device.getDefaultConfiguration().getBounds()))
                .toList();
    }

    /** The rectangle of bounds. */
    public static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    /** The bounds of a rectangle, which may be smaller than a window can be. */
    public static Bounds bounds(Rectangle area) {
        return new Bounds(area.x, area.y, Math.max(Bounds.LEAST, area.width), Math.max(Bounds.LEAST, area.height));
    }

    /** A window for a view that is let go at a point. */
    static Bounds floatingAt(Point corner) {
        return new Bounds(corner.x, corner.y, WIDTH, HEIGHT);
    }
}
