package kesi.shell.api.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final Bounds MAIN = new Bounds(0, 0, 1920, 1080);
    private static final Bounds SECOND = new Bounds(1920, -200, 2560, 1440);

    @Test
    void aWindowOnASecondMonitorStaysThereWhileTheMonitorIsThere() {
        Bounds window = new Bounds(2500, 100, 600, 400);

        assertThat(window.reachable(List.of(MAIN, SECOND))).isEqualTo(window);
    }

    @Test
    void aWindowOfAnAbsentMonitorComesOntoTheMainOne() {
        Bounds window = new Bounds(2500, 100, 600, 400);

        assertThat(window.reachable(List.of(MAIN))).isEqualTo(new Bounds(660, 226, 600, 400));
    }

    @Test
    void aWindowLargerThanTheScreenBecomesSmaller() {
        assertThat(new Bounds(-9000, -9000, 5000, 5000).reachable(List.of(MAIN)))
                .isEqualTo(MAIN);
    }

    @Test
    void withoutAScreenNothingMoves() {
        assertThat(SECOND.reachable(List.of())).isEqualTo(SECOND);
    }

    @Test
    void aWindowTooSmallToHoldIsRefused() {
        assertThatThrownBy(() -> new Bounds(0, 0, 10, 400)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aHandReachesTheTitleBarWhereverTheWindowWas(
            @ForAll int x,
            @ForAll int y,
            @ForAll @IntRange(min = 80, max = 20_000) int width,
            @ForAll @IntRange(min = 80, max = 20_000) int height) {
        Bounds there = new Bounds(x, y, width, height).reachable(List.of(MAIN, SECOND));

        boolean held = List.of(MAIN, SECOND).stream()
                .anyMatch(screen -> there.y() >= screen.y()
                        && there.y() < screen.y() + screen.height()
                        && there.x() < screen.x() + screen.width()
                        && there.x() + (long) there.width() > screen.x());
        assertThat(held).isTrue();
    }
}
