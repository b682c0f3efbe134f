package kesi.shell.swing.shape;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a tree, or a part of one, looks like. */
public sealed interface Shape {

    /** A text. */
    record Words() implements Shape {}

    /**
     * A number.
     *
     * @param whole whether it has no fraction
     */
    record Number(boolean whole) implements Shape {}

    /** Yes or no. */
    record Truth() implements Shape {}

    /** One of a few words. */
    record Choice(List<String> words) implements Shape {

        public Choice {
            words = List.copyOf(words);
        }
    }

    /**
     * A text of a strict form, such as a date.
     *
     * @param hint the key of a text that shows the form
     * @param fits whether a text has it
     */
    record Form(String hint, Predicate<String> fits) implements Shape {}

    /** Points at another record. */
    record Pointer() implements Shape {}

    /** A value that may be absent. */
    record Maybe(Shape inner) implements Shape {}

    /** Values in an order. */
    record Many(Shape element) implements Shape {}

    /** Values by their names. */
    record Named(Shape value) implements Shape {}

    /**
     * Several entries.
     *
     * @param name the simple name of its Java record
     * @param parts asked for when it is shown, since a record may hold itself
     */
    record Entries(String name, Supplier<List<Part>> parts) implements Shape {}

    /**
     * One of several kinds of entries; the tree says which by its first entry {@code is}.
     *
     * @param kinds asked for when it is shown
     */
    record Either(String name, Supplier<List<Entries>> kinds) implements Shape {}

    /**
     * What no form can change.
     *
     * @param type the Java type, for people who mend it
     */
    record Fixed(String type) implements Shape {}

    /** A named entry. */
    record Part(String name, Shape shape) {}

    /** The shape behind a value that may be absent. */
    default Shape present() {
        return this instanceof Maybe maybe ? maybe.inner() : this;
    }

    /** Whether a table shows it in one cell and a form in one line. */
    default boolean plain() {
        Shape here = present();
        return here instanceof Words
                || here instanceof Number
                || here instanceof Truth
                || here instanceof Choice
                || here instanceof Form
                || here instanceof Pointer;
    }
}
