package kesi.shell.swing.look;

import java.awt.Component;
import javax.swing.JComponent;

/**
 * Marks a widget that is being changed over several events: who lays it out waits until it is whole, else each of these
 * events would lay out all of it. On the event dispatch thread.
 */
public final class Unfinished {

    private static final String MARK = "kesi.unfinished";

    private Unfinished() {}

    /** Begins a change; several may go on at a time. */
    public static void begin(Component component) {
        count(component, 1);
    }

    /** Ends a change. */
    public static void end(Component component) {
        count(component, -1);
    }

    /** Whether a change goes on. */
    public static boolean is(JComponent widget) {
        return open(widget) > 0;
    }

    private static void count(Component component, int more) {
        if (component instanceof JComponent widget) {
            widget.putClientProperty(MARK, Math.max(0, open(widget) + more));
        }
    }

    private static int open(JComponent widget) {
        return widget.getClientProperty(MARK) instanceof Integer count ? count : 0;
    }
}
