package kesi.shell.swing.navigator;

import java.util.List;
import kesi.core.api.value.Ref;

/**
 * A line of the navigator.
 *
 * @param text what it says
 * @param count how many records, or -1 where none are counted
 * @param icon one of the window's own icons
 * @param stub whether its bundle is absent
 * @param target what a double click opens
 * @param children the lines below it
 */
record NavigatorItem(String text, long count, String icon, boolean stub, Target target, List<NavigatorItem> children) {

    NavigatorItem {
        children = List.copyOf(children);
    }

    /** What a line leads to. */
    sealed interface Target {

        /** Nothing. */
        record None() implements Target {}

        /** A perspective. */
        record Perspective(String id) implements Target {}

        /** A view. */
        record View(String id) implements Target {}

        /** A record. */
        record Record(Ref ref) implements Target {}
    }

    @Override
    public String toString() {
        return text;
    }
}
