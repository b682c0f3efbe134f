package kesi.shell.api.layout;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a layout: views behind each other, or two pieces beside each other. Immutable. */
public sealed interface Node {

    /** The stacks in it, from left to right and from top to bottom. */
    Stream<Tabs> stacks();

    /** The views in it, in the same order. */
    default Stream<String> ids() {
        return stacks().flatMap(stack -> stack.views().stream());
    }

    /** How much room a stack takes. */
    enum Size {
        NORMAL,
        /** Only its tabs are there, in a strip at the edge of the window. */
        MINIMISED,
        /** It covers the other stacks of the window. */
        MAXIMISED
    }

    /**
     * A stack: views behind each other. Views whose bundles are absent keep their place here.
     *
     * @param views the views, at least one
     * @param front the one in front, one of the views
     * @param size how much room it takes
     */
    record Tabs(List<String> views, String front, Size size) implements Node {

        public Tabs {
            views = List.copyOf(views);
            if (!views.contains(front)) {
                throw new IllegalArgumentException("The view in front is not here: " + front);
            }
        }

        /** Views of which the first is in front. */
        public static Tabs of(List<String> views) {
            return new Tabs(views, views.get(0), Size.NORMAL);
        }

        /** One view alone. */
        public static Tabs of(String view) {
            return of(List.of(view));
        }

        @Override
        public Stream<Tabs> stacks() {
            return Stream.of(this);
        }

        /** The stack with another view in front. */
        public Tabs front(String view) {
            return new Tabs(views, view, size);
        }

        /** The stack in another size. */
        public Tabs sized(Size other) {
            return new Tabs(views, front, other);
        }

        /** Whether it has this size. */
        public boolean is(Size one) {
            return size == one;
        }
    }

    /**
     * Two pieces.
     *
     * @param beside whether they stand beside each other and not one above the other
     * @param share the first one's share of the room, above 0 and below 1
     */
    record Split(boolean beside, double share, Node first, Node second) implements Node {

        public Split {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException("Not a share: " + share);
            }
        }

        @Override
        public Stream<Tabs> stacks() {
            return Stream.concat(first.stacks(), second.stacks());
        }
    }
}
