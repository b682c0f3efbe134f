package kesi.report.pdf.preview;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kesi.report.api.Sheet.Box;
import kesi.report.api.Sheet.Letter;

/** Reads the text of a page and where the pieces of marked content stand. */
final class LetterReader implements Brush {

    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.12;
    private static final double PER_EM = 1000;

    private final Resources resources;
    private final double height;
    private final List<Letter> letters = new ArrayList<>();
    private final Map<Integer, List<Box>> marked = new TreeMap<>();
    private int mark = -1;

    /** {@code height} is that of the page. */
    LetterReader(Resources resources, double height) {
        this.resources = resources;
        this.height = height;
    }

    List<Letter> letters() {
        return List.copyOf(letters);
    }

    /** The boxes of each piece of marked content, one a row. */
    Map<Integer, List<Box>> marked() {
        return marked;
    }

    @Override
    public void mark(int number) {
        mark = number;
    }

    @Override
    public void glyph(String font, int code, AffineTransform place) {
        Lettering lettering = resources.font(font);
        if (lettering == null || lettering.text(code).isEmpty()) {
            return;
        }
        Rectangle2D em = new Rectangle2D.Double(0, -DESCENT, lettering.width(code) / PER_EM, ASCENT + DESCENT);
        Rectangle2D on = place.createTransformedShape(em).getBounds2D();
        Box box = new Box(on.getX(), height - on.getMaxY(), on.getWidth(), on.getHeight());
        letters.add(new Letter(lettering.text(code), box));
        if (mark >= 0) {
            join(marked.computeIfAbsent(mark, number -> new ArrayList<>()), box);
        }
    }

    /** A letter on the row of the last box makes that wider. */
    private static void join(List<Box> boxes, Box box) {
        Box last = boxes.isEmpty() ? null : boxes.get(boxes.size() - 1);
        if (last != null && Math.abs(last.y() - box.y()) < box.height() / 2 && box.x() >= last.x()) {
            double right = Math.max(last.x() + last.width(), box.x() + box.width());
            boxes.set(boxes.size() - 1, new Box(last.x(), last.y(), right - last.x(), last.height()));
        } else {
            boxes.add(box);
        }
    }
}
