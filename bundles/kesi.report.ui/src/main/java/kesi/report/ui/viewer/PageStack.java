package kesi.report.ui.viewer;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import kesi.report.api.Sheet;

/** Where pages stand that are shown one below the other, in pixels. Immutable. */
final class PageStack {

    static final int GAP = 12;

    private final List<Rectangle> places = new ArrayList<>();
    private final double scale;
    private final Dimension size;

    /** Pages at a scale, in the middle of a room that is at least so wide. */
    PageStack(List<Sheet> sheets, double scale, int room) {
        this.scale = scale;
        int widest = sheets.stream()
                .mapToInt(sheet -> (int) Math.ceil(sheet.width() * scale))
                .max()
                .orElse(0);
        int width = Math.max(room, widest + 2 * GAP);
        int top = GAP;
        for (Sheet sheet : sheets) {
            int wide = (int) Math.ceil(sheet.width() * scale);
            int high = (int) Math.ceil(sheet.height() * scale);
            places.add(new Rectangle((width - wide) / 2, top, wide, high));
            top += high + GAP;
        }
        this.size = new Dimension(width, top);
    }

    double scale() {
        return scale;
    }

    int count() {
        return places.size();
    }

    /** The size of all. */
    Dimension size() {
        return new Dimension(size);
    }

    /** Where a page stands. */
    Rectangle place(int page) {
        return new Rectangle(places.get(page));
    }

    /** The page at a height, or the nearest; -1 when there is none. */
    int at(int y) {
        int low = 0;
        int high = places.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            Rectangle place = places.get(middle);
            if (y < place.y + place.height + GAP / 2) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return places.isEmpty() ? -1 : low;
    }

    /** How far down its page a height is, as a share of the page's. */
    double share(int y) {
        int page = at(y);
        return page < 0 ? 0 : Math.max(0, (double) (y - places.get(page).y) / places.get(page).height);
    }
}
