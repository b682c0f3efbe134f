package kesi.shell.api.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import kesi.shell.api.layout.Layout.Floating;
import kesi.shell.api.layout.Node.Size;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a person does in whatever order: no view is lost or doubled, and the layout stays one that can be drawn. */
class OperationsTest {

    private static final List<String> VIEWS = List.of("a", "b", "c", "d", "e", "f");
    private static final Bounds SOMEWHERE = new Bounds(10, 20, 300, 200);

    /** One thing that a person does; named, so that a failing line can be read. */
    record Step(String name, UnaryOperator<Layout> change) {

        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = 500)
    void everyViewStandsOnceOrIsClosed(@ForAll("steps") List<Step> steps) {
        Layout layout = run(steps);

        Set<String> all = new HashSet<>(layout.closed());
        layout.ids().forEach(id -> assertThat(all.add(id)).as(id).isTrue());
        assertThat(all).containsExactlyInAnyOrderElementsOf(VIEWS);
    }

    @Property(tries = 500)
    void everyStackHoldsAViewAndEveryShareIsOne(@ForAll("steps") List<Step> steps) {
        Layout layout = run(steps);

        assertThat(layout.stacks())
                .allSatisfy(stack -> assertThat(stack.views()).contains(stack.front()));
        layout.root().ifPresent(OperationsTest::sharesArePositive);
        layout.floats().forEach(window -> sharesArePositive(window.content()));
    }

    @Property(tries = 500)
    void atMostOneStackCoversAndOnlyThoseOfTheWindowAreSized(@ForAll("steps") List<Step> steps) {
        Layout layout = run(steps);

        assertThat(layout.stacks().filter(stack -> stack.is(Size.MAXIMISED)).count())
                .isLessThanOrEqualTo(1);
        assertThat(layout.floats().stream().map(Floating::content).flatMap(Node::stacks))
                .allMatch(stack -> stack.is(Size.NORMAL));
    }

    @Property(tries = 500)
    void aViewThatIsShownIsSeen(@ForAll("steps") List<Step> steps, @ForAll("views") String view) {
        Layout layout = run(steps);

        if (layout.contains(view)) {
            assertThat(layout.front(view).fronts()).contains(view);
        } else {
            assertThat(layout.front(view)).isEqualTo(layout);
        }
    }

    @Property(tries = 500)
    void aViewThatIsClosedAndOpenedAgainStandsWhereItStood(
            @ForAll("steps") List<Step> steps, @ForAll("views") String view) {
        Layout layout = run(steps).front(view);

        boolean inWindow = layout.contains(view) && !layout.floats(view);
        if (inWindow && layout.maximised().isEmpty()) {
            assertThat(layout.closed(view).reopened().root().map(OperationsTest::shape))
                    .isEqualTo(layout.root().map(OperationsTest::shape));
        }
    }

    @Property(tries = 500)
    void maximisingTwiceChangesNothing(@ForAll("steps") List<Step> steps, @ForAll("views") String view) {
        Layout layout = run(steps).front(view);

        if (layout.maximised().isEmpty()) {
            assertThat(layout.maximised(view).maximised(view)).isEqualTo(layout);
        }
    }

    private static Layout run(List<Step> steps) {
        Layout layout = new Layout(
                Optional.of(new Split(true, 0.25, Tabs.of(VIEWS.subList(0, 2)), Tabs.of(VIEWS.subList(2, 6)))),
                List.of());
        for (Step step : steps) {
            layout = step.change().apply(layout);
        }
        return layout;
    }

    /** The same tree with shares rounded: going and coming back may cost the last digit. */
    private static String shape(Node node) {
        if (node instanceof Split split) {
            return "(" + split.beside() + " " + Math.round(split.share() * 1_000_000) + " " + shape(split.first()) + " "
                    + shape(split.second()) + ")";
        }
        return node.toString();
    }

    private static void sharesArePositive(Node node) {
        if (node instanceof Split split) {
            assertThat(split.share()).isGreaterThan(0).isLessThan(1);
            sharesArePositive(split.first());
            sharesArePositive(split.second());
        }
    }

    @Provide
    Arbitrary<String> views() {
        return Arbitraries.of(VIEWS);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.oneOf(moves(), sizes(), comings()).list().ofMaxSize(25);
    }

    private Arbitrary<Step> moves() {
        return Combinators.combine(
                        views(),
                        views(),
                        Arbitraries.of(Side.values()),
                        Arbitraries.integers().between(0, 4))
                .as((view, at, side, kind) -> {
                    String name = kind + " " + view + " " + at + " " + side;
                    return new Step(
                            name, layout -> layout.contains(view) ? move(layout, view, at, side, kind) : layout);
                });
    }

    private static Layout move(Layout layout, String view, String at, Side side, int kind) {
        Side edge = side == Side.AMONG ? Side.LEFT : side;
        return switch (kind) {
            case 0 -> layout.put(view, at, side);
            case 1 -> layout.atEdge(view, edge, 0.3);
            case 2 -> Ways.towards(layout, view, edge);
            case 3 -> Ways.shifted(layout, view, side.ordinal() - 2);
            default -> layout.share(view, at, 0.1 + side.ordinal() / 6.0);
        };
    }

    private Arbitrary<Step> sizes() {
        return Combinators.combine(views(), Arbitraries.integers().between(0, 2))
                .as((view, kind) -> new Step("size " + kind + " " + view, layout -> switch (kind) {
                    case 0 -> layout.maximised(view);
                    case 1 -> layout.minimised(view);
                    default -> layout.front(view);
                }));
    }

    private Arbitrary<Step> comings() {
        return Combinators.combine(views(), Arbitraries.integers().between(0, 4))
                .as((view, kind) -> new Step("come " + kind + " " + view, layout -> switch (kind) {
                    case 0 -> layout.closed(view);
                    case 1 -> layout.reopened();
                    case 2 -> layout.contains(view) ? layout.floating(view, SOMEWHERE) : layout;
                    case 3 -> layout.floats(view) ? layout.docked(view) : layout;
                    default -> layout.moved(view, new Bounds(0, 0, 500, 500));
                }));
    }
}
