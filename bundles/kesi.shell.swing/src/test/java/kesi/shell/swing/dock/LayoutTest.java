package kesi.shell.swing.dock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import kesi.shell.swing.dock.Node.Split;
import kesi.shell.swing.dock.Node.Tabs;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private final Layout two =
            new Layout(Optional.of(new Split(true, 0.3, Tabs.of("a"), new Tabs(List.of("b", "c"), "b"))), List.of());

    @Test
    void aViewAmongOthersStandsBehindThemAndComesToTheFront() {
        Layout moved = two.put("a", "b", Side.AMONG);

        assertThat(moved.root()).contains(new Tabs(List.of("b", "a", "c"), "a"));
    }

    @Test
    void aViewPutAtASideSplitsTheRoom() {
        Layout moved = two.put("c", "a", Side.BELOW);

        assertThat(moved.root())
                .contains(new Split(true, 0.3, new Split(false, 0.5, Tabs.of("a"), Tabs.of("c")), Tabs.of("b")));
    }

    @Test
    void aViewOfSeveralTabsIsSplitOffItsOwnNeighbours() {
        Layout moved = two.put("c", "c", Side.LEFT);

        assertThat(moved.root())
                .contains(new Split(true, 0.3, Tabs.of("a"), new Split(true, 0.5, Tabs.of("c"), Tabs.of("b"))));
    }

    @Test
    void aLoneViewCannotBeSplitOffItself() {
        assertThat(two.put("a", "a", Side.LEFT)).isEqualTo(two);
    }

    @Test
    void theRoomOfAViewThatLeavesGoesToItsNeighbour() {
        assertThat(two.without("a").root()).contains(new Tabs(List.of("b", "c"), "b"));
        assertThat(two.without("b").root()).contains(new Split(true, 0.3, Tabs.of("a"), Tabs.of("c")));
    }

    @Test
    void theLastViewLeavesAnEmptyLayout() {
        assertThat(two.without("a").without("b").without("c")).isEqualTo(Layout.EMPTY);
    }

    @Test
    void aFloatingViewHasItsOwnWindowAndLeavesTheMainOne() {
        Layout floating = two.floating("b", new Rectangle(1, 2, 3, 4));

        assertThat(floating.floats()).containsExactly(new Layout.Floating(new Rectangle(1, 2, 3, 4), Tabs.of("b")));
        assertThat(floating.root()).contains(new Split(true, 0.3, Tabs.of("a"), Tabs.of("c")));
        assertThat(floating.without("b").floats()).isEmpty();
    }

    @Test
    void onlyTheDividerThatWasMovedChanges() {
        Layout nested = two.put("c", "b", Side.BELOW);

        Layout moved = nested.share("b", "c", 0.8);

        assertThat(moved.root())
                .contains(new Split(true, 0.3, Tabs.of("a"), new Split(false, 0.8, Tabs.of("b"), Tabs.of("c"))));
    }

    @Test
    void aViewAtAnEdgeTakesItsShareOfTheWhole() {
        assertThat(two.atEdge("d", Side.LEFT, 0.2).root())
                .contains(new Split(true, 0.2, Tabs.of("d"), two.root().orElseThrow()));
        assertThat(Layout.EMPTY.atEdge("d", Side.LEFT, 0.2).root()).contains(Tabs.of("d"));
    }

    @Test
    void aShareOutsideOfTheRoomIsRefused() {
        assertThatThrownBy(() -> new Split(true, 1, Tabs.of("a"), Tabs.of("b")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
