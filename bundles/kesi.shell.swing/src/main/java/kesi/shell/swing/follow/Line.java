package kesi.shell.swing.follow;

import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;

/**
 * A line of a tree.
 *
 * @param label what stands before the text, possibly empty
 * @param icon one of the window's own icons
 * @param quiet whether it is drawn grey: a record that nobody here knows
 * @param target what a double click opens
 */
record Line(Message label, String text, String icon, boolean quiet, Target target, List<Line> children) {

    /** What a line leads to. */
    sealed interface Target {

        /** Nothing. */
        record None() implements Target {}

        /** A record. */
        record Record(Ref ref) implements Target {}

        /** The place where a fact stands. */
        record Fact(Evidence evidence) implements Target {}
    }

    static final Target NOTHING = new Target.None();

    Line {
        children = List.copyOf(children);
    }

    static Line group(Message label, String text, String icon, List<Line> children) {
        return new Line(label, text, icon, false, NOTHING, children);
    }

    static Line leaf(Message label, String text, String icon, Target target) {
        return new Line(label, text, icon, false, target, List.of());
    }
}
