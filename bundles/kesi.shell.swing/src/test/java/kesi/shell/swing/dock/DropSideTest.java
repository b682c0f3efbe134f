package kesi.shell.swing.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.Rectangle;
import kesi.shell.api.layout.Side;
import org.junit.jupiter.api.Test;

class DropSideTest {

    private final Rectangle room = new Rectangle(100, 100, 400, 200);

    @Test
    void theMiddleMeansATabAndTheOuterQuarterASide() {
        assertThat(DropSide.of(room, new Point(300, 200))).isEqualTo(Side.AMONG);
        assertThat(DropSide.of(room, new Point(110, 200))).isEqualTo(Side.LEFT);
        assertThat(DropSide.of(room, new Point(490, 200))).isEqualTo(Side.RIGHT);
        assertThat(DropSide.of(room, new Point(300, 105))).isEqualTo(Side.ABOVE);
        assertThat(DropSide.of(room, new Point(300, 290))).isEqualTo(Side.BELOW);
    }

    @Test
    void theRoomsOfOppositeSidesFillTheWhole() {
        Rectangle left = DropSide.room(room, Side.LEFT);
        Rectangle right = DropSide.room(room, Side.RIGHT);

        assertThat(left.union(right)).isEqualTo(room);
        assertThat(left.intersects(right)).isFalse();
        assertThat(DropSide.room(room, Side.ABOVE).union(DropSide.room(room, Side.BELOW)))
                .isEqualTo(room);
        assertThat(DropSide.room(room, Side.AMONG)).isEqualTo(room);
    }

    @Test
    void aTitleIsOneShortLine() {
        assertThat(TabTitle.shortened("  a\nb ")).isEqualTo("a b");
        assertThat(TabTitle.shortened("\uD86D\uDFCE".repeat(40))).isEqualTo("\uD86D\uDFCE".repeat(23) + "…");
    }
}
