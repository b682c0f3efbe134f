package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.TaggedDocument;
import org.jspecify.annotations.Nullable;

/** Puts boxes one below the other and turns to a new page when one does not fit. */
public final class Flow {

    private static final double TOLERANCE = 0.01;

    private final TaggedDocument document;
    private final PageShape shape;
    private final List<Kept> kept = new ArrayList<>();
    private Optional<Running> running = Optional.empty();
    private @Nullable PageCanvas page;
    private final Set<Integer> bare = new HashSet<>();
    private Consumer<PageCanvas> ground = page -> {};
    private int next;
    private double filled;
    private double space;

    /** A flow whose first page comes before the page that is now at {@code index}. */
    Flow(TaggedDocument document, PageShape shape, int index) {
        this.document = document;
        this.shape = shape;
        this.next = index;
    }

    /** A flow for pages that are made late and come before the page that is at {@code index}. */
    Flow at(int index) {
        Flow late = new Flow(document, shape, index);
        late.ground(ground);
        return late;
    }

    public double width() {
        return shape.typeWidth();
    }

    /** The height of a whole type area. */
    public double height() {
        return shape.typeHeight();
    }

    /** How many pages it has begun. */
    public int next() {
        return next;
    }

    /** Puts a box where the last one ended, with what was kept for it above. */
    public void place(Box box) {
        double needed = keptHeight() + space + box.height();
        if (isStarted() && isFull(needed)) {
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
    public double keptHeight() {
        return kept.stream()
                .mapToDouble(before -> before.space() + before.box().height())
                .sum();
    }

    /** Keeps a box until the next is placed, so that both stand on one page. */
    public void keep(Box box) {
        kept.add(new Kept(box, space));
        space = 0;
    }

    /** Leaves at least this much free before the next box, in points; nothing at the top of a page. */
    public void space(double points) {
        space = Math.max(space, points);
    }

    /** What stands at the turn of a page in the midst of something long. */
    public interface Running {

        /** How high the foot can be, in points; so much stays free on each page. */
        double tail();

        /** What a page ends with when more follows. */
        Optional<Box> foot();

        /** What the next page begins with. */
        List<Box> head();
    }

    /** Tells what stands at the turn of each page until it is told otherwise. */
    public void running(Optional<Running> turning) {
        running = turning;
    }

    /** Puts what was kept and ends the page; what comes next starts on a new one. */
    public void end() {
        List<Kept> above = List.copyOf(kept);
        kept.clear();
        above.forEach(before -> put(before.box(), before.space()));
        space = 0;
        close();
    }

    /** Puts a drawing on a page of its own, which has no head, no foot and no number. */
    public void whole(Drawn.Drawing drawing) {
        end();
        PageCanvas own = document.page(next++);
        bare.add(own.leaf().page());
        drawing.draw(own, shape.left(), shape.height() - shape.top());
        document.close(own);
    }

    /** The pages, by their objects, that have no head, no foot and no number. */
    public Set<Integer> bare() {
        return Set.copyOf(bare);
    }

    /** What is drawn on each new page before anything else. */
    public void ground(Consumer<PageCanvas> drawing) {
        ground = drawing;
    }

    private void turn() {
        running.flatMap(Running::foot).filter(box -> page != null).ifPresent(this::draw);
        close();
        running.ifPresent(turning -> turning.head().forEach(this::draw));
    }

    private void draw(Box box) {
        box.draw(canvas(), shape.left(), shape.height() - shape.top() - filled);
        filled += box.height();
    }

    private boolean isFull(double needed) {
        double tail = running.map(Running::tail).orElse(0.0);
        return filled + needed + tail > shape.typeHeight() + TOLERANCE;
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
        if (filled > 0 && isFull(free + box.height())) {
            turn();
            free = 0;
        }
        filled += free;
        draw(box);
    }

    private PageCanvas canvas() {
        if (page == null) {
            page = document.page(next++);
            ground.accept(page);
        }
        return page;
    }

    /** A box that waits for the next, with the space before it. */
    private record Kept(Box box, double space) {}
}
