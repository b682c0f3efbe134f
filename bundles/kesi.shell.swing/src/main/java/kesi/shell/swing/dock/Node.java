package kesi.shell.swing.dock;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a layout: views behind each other, or two pieces beside each other. Immutable. */
public sealed interface Node {

    /** The views in it, from left to right and from top to bottom. */
    Stream<String> ids();

    /**
     * Views behind each other; views whose bundles are absent keep their place here and are not drawn.
     *
     * @param ids the views, at least one
     * @param front the one in front, one of the ids
     */
    record Tabs(List<String> views, String front) implements Node {

        public Tabs {
            views = List.copyOf(views);
            if (!views.contains(front)) {
                throw new IllegalArgumentException("The view in front is not here: " + front);
            }
        }

        /** One view alone. */
        public static Tabs of(String view) {
            return new Tabs(List.of(view), view);
        }

        @Override
        public Stream<String> ids() {
            return views.stream();
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
        public Stream<String> ids() {
            return Stream.concat(first.ids(), second.ids());
        }
    }
}
