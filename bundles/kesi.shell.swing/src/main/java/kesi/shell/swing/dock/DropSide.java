package kesi.shell.swing.dock;

import java.awt.Point;
import java.awt.Rectangle;
import kesi.shell.api.layout.Side;

/** Which side of a room a point means: its outer quarter for a side, the middle for a place among the tabs. */
final class DropSide {

    private static final double OUTER = 0.25;

    private DropSide() {}

    static Side of(Rectangle room, Point point) {
        double x = (point.x - room.x) / (double) room.width;
        double y = (point.y - room.y) / (double) room.height;
        double nearest = Math.min(Math.min(x, 1 - x), Math.min(y, 1 - y));
        if (nearest > OUTER) {
            return Side.AMONG;
        }
        if (nearest == y) {
            return Side.ABOVE;
        }
        if (nearest == 1 - y) {
            return Side.BELOW;
        }
        return nearest == x ? Side.LEFT : Side.RIGHT;
    }

    /** The part of a room that a side takes. */
    static Rectangle room(Rectangle whole, Side side) {
        int halfWidth = whole.width / 2;
        int halfHeight = whole.height / 2;
        return switch (side) {
            case AMONG -> new Rectangle(whole);
            case LEFT -> new Rectangle(whole.x, whole.y, halfWidth, whole.height);
            case RIGHT -> new Rectangle(whole.x + halfWidth, whole.y, whole.width - halfWidth, whole.height);
            case ABOVE -> new Rectangle(whole.x, whole.y, whole.width, halfHeight);
            case BELOW -> new Rectangle(whole.x, whole.y + halfHeight, whole.width, whole.height - halfHeight);
        };
    }
}
