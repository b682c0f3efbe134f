package kesi.shell.swing.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kesi.shell.api.View.Area;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;
import org.junit.jupiter.api.Test;

class StandardLayoutTest {

    private final Map<String, Area> areas = Map.of("nav", Area.LEFT, "detail", Area.RIGHT, "log", Area.BOTTOM);
    private final StandardLayout standard = new StandardLayout(id -> areas.getOrDefault(id, Area.MAIN));

    @Test
    void eachViewStandsInItsArea() {
        Layout layout = standard.of(List.of("nav", "items", "pages", "detail", "log"));

        Split whole = (Split) layout.root().orElseThrow();
        assertThat(whole.first()).isEqualTo(Tabs.of("nav"));
        Split rest = (Split) whole.second();
        assertThat(rest.second()).isEqualTo(Tabs.of("detail"));
        Split middle = (Split) rest.first();
        assertThat(middle.beside()).isFalse();
        assertThat(middle.first()).isEqualTo(Tabs.of(List.of("items", "pages")));
        assertThat(middle.second()).isEqualTo(Tabs.of("log"));
    }

    @Test
    void aViewThatOpensLaterStandsAmongThoseOfItsArea() {
        Layout layout = standard.add(standard.of(List.of("nav", "items", "detail")), "pages");

        assertThat(layout.ids()).containsExactly("nav", "items", "pages", "detail");
        assertThat(standard.add(layout, "items")).isEqualTo(layout.front("items"));
    }

    @Test
    void theFirstViewOfTheMiddleOpensItBetweenTheEdges() {
        Layout layout = standard.add(standard.of(List.of("nav", "detail")), "items");

        assertThat(layout.ids()).containsExactly("nav", "items", "detail");
    }

    @Test
    void theFirstViewOfTheBottomStandsBelowTheMiddle() {
        Layout layout = standard.add(standard.of(List.of("nav", "items")), "log");

        assertThat(layout.ids()).containsExactly("nav", "items", "log");
        assertThat(((Split) ((Split) layout.root().orElseThrow()).second()).beside())
                .isFalse();
    }
}
