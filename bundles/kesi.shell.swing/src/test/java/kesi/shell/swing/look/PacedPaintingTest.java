package kesi.shell.swing.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;

class PacedPaintingTest {

    private final Deque<Runnable> events = new ArrayDeque<>();
    private final PacedPainting painting = new PacedPainting(new Turns(events::add));
    private final Sheet sheet = new Sheet(1600, 1000);

    @Test
    void whatIsLargeIsPaintedInStripsThatCoverAllOfIt() {
        dirty(sheet);

        paint();

        assertThat(sheet.painted)
                .hasSizeGreaterThan(5)
                .allSatisfy(strip -> assertThat(strip.width * strip.height).isLessThanOrEqualTo(PacedPainting.LARGE));
        assertThat(sheet.painted.stream().reduce(Rectangle::union)).contains(new Rectangle(1600, 1000));
        assertThat(sheet.painted.stream().mapToInt(strip -> strip.height).sum()).isEqualTo(1000);
    }

    @Test
    void aPartOfItIsPaintedAlone() {
        painting.addDirtyRegion(sheet, 0, 500, 1600, Integer.MAX_VALUE);

        paint();

        assertThat(sheet.painted.stream().reduce(Rectangle::union)).contains(new Rectangle(0, 500, 1600, 500));
    }

    @Test
    void whatIsSmallDoesNotWait() {
        painting.addDirtyRegion(sheet, 10, 10, 100, 20);

        assertThat(events).isEmpty();
    }

    @Test
    void anUnfinishedWidgetAndWhatIsInItAreNotPainted() {
        Sheet inner = new Sheet(1600, 500);
        sheet.add(inner);
        Unfinished.begin(sheet);

        dirty(sheet);
        dirty(inner);
        paint();

        assertThat(sheet.painted).isEmpty();
        assertThat(inner.painted).isEmpty();
    }

    @Test
    void whatIsPaintedWithTheWidgetAroundItIsNotPaintedOnceMore() {
        Sheet inner = new Sheet(1600, 500);
        sheet.add(inner);

        dirty(inner);
        dirty(sheet);
        paint();

        assertThat(inner.painted).isEmpty();
        assertThat(sheet.painted).isNotEmpty();
    }

    @Test
    void whoeverMovesPixelsIsToldThatTheyAreOldUntilTheyArePainted() {
        Sheet inner = new Sheet(300, 200);
        sheet.add(inner);

        dirty(sheet);
        assertThat(painting.getDirtyRegion(inner)).isEqualTo(new Rectangle(300, 200));

        paint();
        assertThat(painting.getDirtyRegion(inner).isEmpty()).isTrue();
    }

    @Test
    void whatIsNotToBeSeenAnyMoreIsNotPainted() {
        dirty(sheet);
        sheet.shows = false;

        paint();

        assertThat(sheet.painted).isEmpty();
    }

    @Test
    void widgetsAreAskedWithoutTheMonitorForWhichTheToolkitMayWait() {
        List<Boolean> held = new ArrayList<>();
        Sheet inner = new Sheet(1600, 500) {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean isShowing() {
                held.add(Thread.holdsLock(painting));
                return super.isShowing();
            }

            @Override
            public Point getLocationOnScreen() {
                throw new AssertionError("This waits for the toolkit's lock");
            }
        };
        sheet.add(inner);

        dirty(sheet);
        dirty(inner);
        paint();

        assertThat(held).isNotEmpty().containsOnly(false);
    }

    @Test
    void aWidgetThatCannotBePaintedCostsNoOther() {
        Sheet other = new Sheet(400, 400);
        sheet.broken = true;
        dirty(sheet);
        dirty(other);

        assertThatThrownBy(() -> events.remove().run()).hasMessage("broken");
        sheet.broken = false;
        paint();

        assertThat(other.painted).isNotEmpty();
    }

    private void dirty(Sheet whole) {
        painting.addDirtyRegion(whole, 0, 0, whole.getWidth(), whole.getHeight());
    }

    private void paint() {
        while (!events.isEmpty()) {
            events.remove().run();
        }
    }

    private static class Sheet extends JComponent {

        private static final long serialVersionUID = 1L;

        private final transient List<Rectangle> painted = new ArrayList<>();
        private boolean shows = true;
        private boolean broken;

        Sheet(int width, int height) {
            setSize(width, height);
        }

        @Override
        public boolean isShowing() {
            return shows;
        }

        @Override
        public void paintImmediately(int x, int y, int width, int height) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            painted.add(new Rectangle(x, y, width, height));
        }
    }
}
