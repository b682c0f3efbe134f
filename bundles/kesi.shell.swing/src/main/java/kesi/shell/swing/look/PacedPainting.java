package kesi.shell.swing.look;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.RepaintManager;

/**
 * Paints what is large strip by strip, in turns: a whole window in one event would hold up what a person does next.
 * What is small is painted as ever. Nothing is painted of a widget that is unfinished; it is painted when it is whole.
 */
public final class PacedPainting extends RepaintManager {

    /** A tenth of a usual window. */
    static final int LARGE = 160_000;

    private static final int LEAST_HEIGHT = 24;

    /**
     * Guards itself and {@code asked}. Never the manager's own monitor: the toolkit's thread takes that while it holds
     * the toolkit's lock, when a window is uncovered.
     */
    private final Map<JComponent, Rectangle> waiting = new LinkedHashMap<>();

    private final Turns turns;
    private boolean asked;

    /** Paints in these turns. */
    PacedPainting(Turns turns) {
        this.turns = turns;
    }

    /** From now on everything of Swing is painted so. */
    public static void begin(Turns turns) {
        RepaintManager.setCurrentManager(new PacedPainting(turns));
    }

    /** From now on everything is painted as ever. */
    public static void end() {
        if (RepaintManager.currentManager((Component) null) instanceof PacedPainting) {
            RepaintManager.setCurrentManager(null);
        }
    }

    @Override
    public void addDirtyRegion(JComponent widget, int x, int y, int width, int height) {
        if (isUnfinished(widget)) {
            return;
        }
        if ((long) Math.min(width, widget.getWidth()) * Math.min(height, widget.getHeight()) < LARGE) {
            super.addDirtyRegion(widget, x, y, width, height);
        } else {
            add(widget, new Rectangle(x, y, width, height).intersection(new Rectangle(widget.getSize())));
        }
    }

    @Override
    public void addInvalidComponent(JComponent widget) {
        if (!isUnfinished(widget)) {
            super.addInvalidComponent(widget);
        }
    }

    /** What waits counts: whoever moves pixels about must know that they are old. */
    @Override
    public Rectangle getDirtyRegion(JComponent widget) {
        return waitsWith(widget) ? new Rectangle(widget.getSize()) : super.getDirtyRegion(widget);
    }

    @Override
    public void markCompletelyClean(JComponent widget) {
        synchronized (waiting) {
            waiting.remove(widget);
        }
        super.markCompletelyClean(widget);
    }

    private boolean waitsWith(JComponent widget) {
        synchronized (waiting) {
            return !waiting.isEmpty() && around(widget, waiting::containsKey);
        }
    }

    private static boolean isUnfinished(JComponent widget) {
        return around(widget, Unfinished::is);
    }

    private static boolean around(JComponent widget, Predicate<JComponent> question) {
        for (Component one = widget; one != null; one = one.getParent()) {
            if (one instanceof JComponent box && question.test(box)) {
                return true;
            }
        }
        return false;
    }

    private void add(JComponent widget, Rectangle part) {
        if (!part.isEmpty()) {
            synchronized (waiting) {
                waiting.merge(widget, part, Rectangle::union);
            }
            ask();
        }
    }

    private void ask() {
        boolean wanted;
        synchronized (waiting) {
            wanted = !asked && !waiting.isEmpty();
            asked |= wanted;
        }
        if (wanted) {
            turns.add(this::paintStrip);
        }
    }

    private void paintStrip() {
        Optional<Strip> strip;
        synchronized (waiting) {
            strip = next();
        }
        try {
            strip.ifPresent(one -> one.widget().paintImmediately(one.part()));
        } finally {
            ask();
        }
    }

    /** One strip of what waits. */
    private record Strip(JComponent widget, Rectangle part) {}

    private Optional<Strip> next() {
        asked = false;
        Iterator<Map.Entry<JComponent, Rectangle>> all = waiting.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<JComponent, Rectangle> entry = all.next();
            JComponent widget = entry.getKey();
            Rectangle part = entry.getValue().intersection(widget.getVisibleRect());
            if (part.isEmpty() || !widget.isShowing() || isWithinAnother(widget, part)) {
                all.remove();
                continue;
            }
            int height = Math.max(LEAST_HEIGHT, LARGE / part.width);
            if (part.height <= height) {
                all.remove();
                return Optional.of(new Strip(widget, part));
            }
            entry.setValue(new Rectangle(part.x, part.y + height, part.width, part.height - height));
            return Optional.of(new Strip(widget, new Rectangle(part.x, part.y, part.width, height)));
        }
        return Optional.empty();
    }

    /** Counts places up from parent to parent: asking for them on the screen would wait for the toolkit's lock. */
    private boolean isWithinAnother(JComponent widget, Rectangle part) {
        Rectangle place = new Rectangle(part);
        Component inner = widget;
        for (Component box = inner.getParent(); box != null; box = box.getParent()) {
            place.translate(inner.getX(), inner.getY());
            Rectangle outer = box instanceof JComponent known ? waiting.get(known) : null;
            if (outer != null && outer.contains(place)) {
                return true;
            }
            inner = box;
        }
        return false;
    }
}
