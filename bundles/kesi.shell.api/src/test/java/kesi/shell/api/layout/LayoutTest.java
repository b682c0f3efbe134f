package kesi.shell.api.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private final Layout two =
            new Layout(Optional.of(new Split(true, 0.3, Tabs.of("a"), Tabs.of(List.of("b", "c")))), List.of());

    @Test
    void aViewAmongOthersStandsBehindThemAndComesToTheFront() {
        Layout moved = two.put("a", "b", Side.AMONG);

        assertThat(moved.root()).contains(Tabs.of(List.of("b", "a", "c")).front("a"));
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
        assertThat(two.without("a").root()).contains(Tabs.of(List.of("b", "c")));
        assertThat(two.without("b").root()).contains(new Split(true, 0.3, Tabs.of("a"), Tabs.of("c")));
    }

    @Test
    void theLastViewLeavesAnEmptyLayout() {
        assertThat(two.without("a").without("b").without("c")).isEqualTo(Layout.EMPTY);
    }

    @Test
    void aFloatingViewHasItsOwnWindowAndLeavesTheMainOne() {
        Layout floating = two.floating("b", new Bounds(1, 2, 300, 400));

        assertThat(floating.floats()).containsExactly(new Layout.Floating(new Bounds(1, 2, 300, 400), Tabs.of("b")));
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

    @Test
    void aClosedViewComesBackToItsVeryPlace() {
        assertThat(two.closed("a").reopened().root()).isEqualTo(two.root());
        assertThat(two.closed("c").reopened().root())
                .contains(new Split(
                        true, 0.3, Tabs.of("a"), Tabs.of(List.of("b", "c")).front("c")));
    }

    @Test
    void aViewOfTheMiddleComesBackBetweenItsNeighbours() {
        Layout nested = two.put("c", "b", Side.BELOW).share("b", "c", 0.7);

        assertThat(nested.closed("b").reopened().root()).isEqualTo(nested.root());
    }

    @Test
    void severalClosedViewsComeBackTheLastOneFirst() {
        Layout closed = two.closed("a").closed("b").closed("c");

        assertThat(closed.root()).isEmpty();
        assertThat(closed.reopened().ids()).containsExactly("c");
        assertThat(closed.reopened().reopened().reopened().ids()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(closed.reopened().reopened().reopened().closed()).isEmpty();
    }

    @Test
    void aViewThatFloatedDocksWhereItStood() {
        Layout floating = two.floating("a", new Bounds(1, 2, 300, 400));

        assertThat(floating.floats("a")).isTrue();
        assertThat(floating.docked("a").root()).isEqualTo(two.root());
        assertThat(floating.docked("a").homes()).isEmpty();
    }

    @Test
    void aViewPutIntoAFloatingWindowKnowsItsHome() {
        Layout floating = two.floating("b", new Bounds(1, 2, 300, 400)).put("a", "b", Side.AMONG);

        assertThat(floating.floats().get(0).content().ids()).containsExactly("b", "a");
        assertThat(floating.docked("a").docked("b").root().orElseThrow().ids()).containsExactly("a", "b", "c");
    }

    @Test
    void aMaximisedStackAloneIsSeenUntilItIsRestored() {
        Layout large = two.maximised("a");

        assertThat(large.fronts()).containsExactly("a");
        assertThat(large.maximised("a")).isEqualTo(two);
        assertThat(large.front("b")).isEqualTo(two);
    }

    @Test
    void onlyOneStackIsMaximised() {
        assertThat(two.maximised("a").maximised("b").maximised())
                .contains(Tabs.of(List.of("b", "c")).sized(Node.Size.MAXIMISED));
    }

    @Test
    void aMinimisedStackIsNotSeenAndComesBackWhenItsViewIsShown() {
        Layout small = two.minimised("a");

        assertThat(small.fronts()).containsExactly("b");
        assertThat(small.front("a")).isEqualTo(two);
        assertThat(small.minimised("a")).isEqualTo(two);
        assertThat(Ways.edge(small, "a")).isEqualTo(Side.LEFT);
        assertThat(Ways.edge(small, "b")).isEqualTo(Side.RIGHT);
    }

    @Test
    void theKeyboardMovesAViewToTheNextStackOrToAnEdge() {
        assertThat(Ways.towards(two, "b", Side.LEFT).root())
                .contains(new Split(true, 0.3, Tabs.of(List.of("a", "b")).front("b"), Tabs.of("c")));
        assertThat(Ways.towards(two, "b", Side.BELOW).root())
                .contains(new Split(false, 0.7, new Split(true, 0.3, Tabs.of("a"), Tabs.of("c")), Tabs.of("b")));
        assertThat(Ways.towards(Layout.EMPTY, "b", Side.BELOW)).isEqualTo(Layout.EMPTY);
    }

    @Test
    void theKeyboardShiftsTabsAndGoesRound() {
        assertThat(Ways.shifted(two, "b", 1).ids()).containsExactly("a", "c", "b");
        assertThat(Ways.shifted(two, "b", -1)).isEqualTo(two);
        assertThat(Ways.along(two, "b", 1)).contains("c");
        assertThat(Ways.along(two, "b", -1)).contains("c");
        assertThat(Ways.along(two, "x", 1)).isEmpty();
    }

    @Test
    void aViewStandsOnce() {
        assertThatThrownBy(() -> new Layout(
                        Optional.of(Tabs.of("a")),
                        List.of(new Layout.Floating(new Bounds(0, 0, 200, 200), Tabs.of("a")))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
