package kesi.shell.swing.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kesi.core.testing.FixedLanguage;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Node;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is drawn again when views come, go and change places, and what stays as it is. */
class DockAreaTest {

    private static final Node TWO = split(Tabs.of(List.of("a", "b")), Tabs.of(List.of("c", "d")));

    private final Views views = new Views();
    private final List<UnaryOperator<Layout>> changes = new ArrayList<>();
    private DockArea area;

    @BeforeEach
    void draw() {
        TabDrag drag = new TabDrag(Stream::of, () -> Layout.EMPTY, new TabMenu(FixedLanguage.chinese()));
        area = new DockArea(views, changes::add, drag);
        Stream.of("a", "b", "c", "d").forEach(views::add);
        area.draw(Optional.of(TWO));
    }

    @Test
    void whatStandsInForAViewTakesItsPlaceAndNothingElseMoves() {
        List<ViewTabs> before = area.tabs();

        JComponent ghost = views.add("c");
        area.draw(Optional.of(TWO));

        assertThat(area.tabs()).containsExactlyElementsOf(before);
        assertThat(shown(1)).containsExactly(ghost, views.widget("d"));
        assertThat(before.get(1).getSelectedComponent()).isSameAs(ghost);
    }

    @Test
    void aViewThatIsGoneForGoodLeavesTheOthers() {
        List<ViewTabs> before = area.tabs();
        views.remove("b");

        area.draw(Optional.of(TWO));

        assertThat(area.tabs()).containsExactlyElementsOf(before);
        assertThat(shown(0)).containsExactly(views.widget("a"));
    }

    @Test
    void aStackWithoutViewsGoesAndComesBack() {
        views.remove("a");
        views.remove("b");
        area.draw(Optional.of(TWO));
        assertThat(area.tabs()).hasSize(1);

        views.add("b");
        area.draw(Optional.of(TWO));

        assertThat(area.tabs()).hasSize(2);
        assertThat(shown(0)).containsExactly(views.widget("b"));
    }

    @Test
    void aViewMovesToTheOtherStackInEitherDirection() {
        area.draw(Optional.of(split(Tabs.of(List.of("a")), Tabs.of(List.of("c", "b", "d")))));
        assertThat(area.tabs().get(0).ids()).containsExactly("a");
        assertThat(shown(1)).containsExactly(views.widget("c"), views.widget("b"), views.widget("d"));

        area.draw(Optional.of(split(Tabs.of(List.of("a", "d", "b")), Tabs.of(List.of("c")))));
        assertThat(shown(0)).containsExactly(views.widget("a"), views.widget("d"), views.widget("b"));
        assertThat(area.tabs().get(1).ids()).containsExactly("c");
        assertThat(shown(1)).containsExactly(views.widget("c"));
    }

    @Test
    void tabsChangeTheirOrder() {
        area.draw(Optional.of(split(Tabs.of(List.of("a", "b")), Tabs.of(List.of("d", "c")))));

        assertThat(area.tabs().get(1).ids()).containsExactly("d", "c");
        assertThat(shown(1)).containsExactly(views.widget("d"), views.widget("c"));
    }

    @Test
    void drawingIsNoWishOfThePerson() {
        views.remove("c");
        area.draw(Optional.of(TWO));
        area.draw(Optional.of(split(Tabs.of(List.of("b", "a")), Tabs.of(List.of("d")))));

        assertThat(changes).isEmpty();
    }

    private List<JComponent> shown(int stack) {
        ViewTabs tabs = area.tabs().get(stack);
        return IntStream.range(0, tabs.getTabCount())
                .mapToObj(i -> (JComponent) tabs.getComponentAt(i))
                .toList();
    }

    private static Node split(Tabs first, Tabs second) {
        return new Split(true, 0.5, first, second);
    }

    private static final class Views implements Dockables {

        private final Map<String, View> here = new HashMap<>();

        JComponent add(String id) {
            here.put(id, new View(id, new JPanel()));
            return widget(id);
        }

        void remove(String id) {
            here.remove(id);
        }

        JComponent widget(String id) {
            return Objects.requireNonNull(here.get(id)).widget();
        }

        @Override
        public Optional<Dockable> find(String id) {
            return Optional.ofNullable(here.get(id));
        }

        @Override
        public void closed(String id) {
            here.remove(id);
        }
    }

    private record View(String title, JComponent widget) implements Dockables.Dockable {

        @Override
        public Icon icon() {
            return new javax.swing.ImageIcon();
        }

        @Override
        public boolean closable() {
            return true;
        }

        @Override
        public void shown() {}
    }
}
