package kesi.shell.api.layout;

import java.util.List;

/**
 * Where a window stands on the desktop, in pixels; with several monitors places may be negative. Immutable.
 *
 * @param width at least {@value #LEAST}
 * @param height at least {@value #LEAST}
 */
public record Bounds(int x, int y, int width, int height) {

    /** The least width and height. */
    public static final int LEAST = 80;

    private static final int GRIP = 60;

    public Bounds {
        if (width < LEAST || height < LEAST) {
            throw new IllegalArgumentException("Too small for a window: " + width + " × " + height);
        }
    }

    /**
     * These bounds where they can be reached, else moved onto the first screen: its monitor may be absent today.
     *
     * @param screens the monitors, the main one first; with none the bounds stay as they are
     */
    public Bounds reachable(List<Bounds> screens) {
        if (screens.isEmpty() || screens.stream().anyMatch(this::canBeHeldOn)) {
            return this;
        }
        Bounds screen = screens.get(0);
        int wide = Math.max(LEAST, Math.min(width, screen.width));
        int high = Math.max(LEAST, Math.min(height, screen.height));
        return new Bounds(
                screen.x + Math.max(0, screen.width - wide) / 2,
                screen.y + Math.max(0, screen.height - high) / 3,
                wide,
                high);
    }

    /** A hand must reach a piece of the title bar, which is at the top. */
    private boolean canBeHeldOn(Bounds screen) {
        long left = Math.max(x, screen.x);
        long right = Math.min((long) x + width, (long) screen.x + screen.width);
        return right - left >= GRIP && y >= screen.y && y + (long) GRIP / 2 <= (long) screen.y + screen.height;
    }
}
