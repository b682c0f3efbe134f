package kesi.shell.swing.field;

import java.util.Optional;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Shows a part of a tree and proposes the next value of it. Used on the event dispatch thread. */
public interface FieldEditor {

    /** What stands in the form. */
    JComponent widget();

    /** What the label is for, and where the focus goes. */
    default JComponent target() {
        return widget();
    }

    /** Shows a value; null for none. A widget that shows it already stays as it is, with caret and selection. */
    void show(@Nullable Object value);

    /** Whether it needs the whole width of the form. */
    default boolean wide() {
        return false;
    }

    /** Is told of each next value that a person makes. */
    @FunctionalInterface
    interface Changed {

        /**
         * A next value.
         *
         * @param kind what was changed; changes of the same kind that follow each other closely are one step. Empty for
         *     a step of its own
         * @param value the value; empty for none
         */
        void to(String kind, Optional<Object> value);
    }
}
