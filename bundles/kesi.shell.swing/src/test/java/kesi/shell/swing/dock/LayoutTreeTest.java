package kesi.shell.swing.dock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.shell.swing.dock.Node.Split;
import kesi.shell.swing.dock.Node.Tabs;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LayoutTreeTest {

    @Property(tries = 200)
    void whatIsWrittenReadsTheSame(@ForAll("layouts") Layout layout) {
        assertThat(LayoutTree.read(LayoutTree.write(layout))).isEqualTo(layout);
    }

    @Property(tries = 200)
    void everyViewStandsInOnePlaceAfterAnyMove(
            @ForAll("layouts") Layout layout,
            @ForAll Side side,
            @ForAll("views") String view,
            @ForAll("views") String at) {
        Layout fresh = new StandardLayout(id -> kesi.shell.api.View.Area.MAIN).of(List.of("a", "b", "c", "d"));
        Layout moved = fresh.put(view, at, side).put(at, view, side);

        assertThat(moved.ids()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(LayoutTree.read(LayoutTree.write(layout))).isEqualTo(layout);
    }

    @Provide
    Arbitrary<String> views() {
        return Arbitraries.of("a", "b", "c", "d");
    }

    @Provide
    Arbitrary<Layout> layouts() {
        Arbitrary<Node> tabs = views().map(Tabs::of);
        Arbitrary<Node> nodes = Arbitraries.lazyOf(
                () -> tabs,
                () -> tabs,
                () -> Arbitraries.integers()
                        .between(1, 999)
                        .flatMap(share -> Arbitraries.of(true, false)
                                .flatMap(beside -> tabs.flatMap(first ->
                                        tabs.map(second -> (Node) new Split(beside, share / 1000.0, first, second))))));
        Arbitrary<Layout.Floating> floating =
                nodes.map(node -> new Layout.Floating(new Rectangle(1, -2, 300, 400), node));
        return nodes.optional().flatMap(root -> floating.list().ofMaxSize(2).map(more -> new Layout(root, more)));
    }

    @Test
    void aTreeThatIsNoLayoutIsRefused() {
        assertThatThrownBy(() -> LayoutTree.read(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LayoutTree.read(Map.of("floating", List.of(), "window", Map.of("views", List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LayoutTree.read(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTreeOfEndlessDepthIsRefused() {
        Map<String, Object> node = Map.of("views", List.of("a"), "front", "a");
        for (int i = 0; i < 100; i++) {
            node = Map.of("beside", true, "share", 0.5, "first", node, "second", node);
        }
        Map<String, Object> deep = Map.of("window", node, "floating", List.of());

        assertThatThrownBy(() -> LayoutTree.read(deep)).hasMessageContaining("Deeper");
    }

    @Test
    void anEmptyLayoutIsATreeWithoutAWindow() {
        assertThat(LayoutTree.write(new Layout(Optional.empty(), List.of()))).isEqualTo(Map.of("floating", List.of()));
    }
}
