package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.TaggedDocument;
import org.jspecify.annotations.Nullable;

/** Puts boxes one below the other and turns to a new page when one does not fit. */
final class Flow {

    private static final double TOLERANCE = 0.01;

    private final TaggedDocument document;
    private final PageShape shape;
    private final List<Kept> kept = new ArrayList<>();
    private Optional<Box> repeated = Optional.empty();
    private @Nullable PageCanvas page;
    private int next;
    private double filled;
    private double space;

    /** A flow whose first page comes before the page that is now at {@code index}. */
    Flow(TaggedDocument document, PageShape shape, int index) {
        this.document = document;
        this.shape = shape;
        this.next = index;
    }

    double width() {
        return shape.typeWidth();
    }

    /** The height of a whole type area. */
    double height() {
        return shape.typeHeight();
    }

    /** How many pages it has begun. */
    int next() {
        return next;
    }

    /** Puts a box where the last one ended, with what was kept for it above. */
    void place(Box box) {
        double needed = keptHeight() + space + box.height();
        if (isStarted() && filled + needed > shape.typeHeight() + TOLERANCE) {
            turn();
        }
        double own = space;
        List<Kept> above = List.copyOf(kept);
        kept.clear();
        above.forEach(before -> put(before.box(), before.space()));
        put(box, own);
        space = 0;
    }

    /** The height of what is kept for the next box, in points. */
    double keptHeight() {
        return kept.stream()
                .mapToDouble(before -> before.space() + before.box().height())
                .sum();
    }

    /** Keeps a box until the next is placed, so that both stand on one page. */
    void keep(Box box) {
        kept.add(new Kept(box, space));
        space = 0;
    }

    /** Leaves at least this much free before the next box, in points; nothing at the top of a page. */
    void space(double points) {
        space = Math.max(space, points);
    }

    /** Draws a box again on top of each new page, until it is told otherwise. */
    void repeat(Optional<Box> head) {
        repeated = head;
    }

    /** Puts what was kept and ends the page; what comes next starts on a new one. */
    void end() {
        List<Kept> above = List.copyOf(kept);
        kept.clear();
        above.forEach(before -> put(before.box(), before.space()));
        space = 0;
        close();
    }

    private void turn() {
        close();
        repeated.ifPresent(head -> put(head, 0));
    }

    private void close() {
        if (page != null) {
            document.close(page);
            page = null;
            filled = 0;
        }
    }

    private boolean isStarted() {
        return page != null;
    }

    private void put(Box box, double before) {
        double free = filled > 0 ? before : 0;
        if (filled > 0 && filled + free + box.height() > shape.typeHeight() + TOLERANCE) {
            turn();
            free = 0;
        }
        filled += free;
        box.draw(canvas(), shape.left(), shape.height() - shape.top() - filled);
        filled += box.height();
    }

    private PageCanvas canvas() {
        if (page == null) {
            page = document.page(next++);
        }
        return page;
    }

    /** A box that waits for the next, with the space before it. */
    private record Kept(Box box, double space) {}
}
