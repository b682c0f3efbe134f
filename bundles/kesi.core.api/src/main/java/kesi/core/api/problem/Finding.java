package kesi.core.api.problem;

import kesi.core.api.text.Message;

/**
 * Something about one place in an input or a record: a row that does not fit, a field that may not be saved, a guess.
 *
 * @param weight how much it matters
 * @param place where: a field's name, {@code line 12}, {@code sheet 1, row 3}; empty for the whole
 * @param sentence what a person reads
 */
public record Finding(Weight weight, String place, Message sentence) {

    /** How much a finding matters. */
    public enum Weight {
        /** Good to know; nothing needs to be done. */
        NOTE,
        /** It was taken, and somebody should look. */
        WARNING,
        /** It was not taken. */
        ERROR
    }

    /** Something that was not taken. */
    public static Finding error(String place, Message sentence) {
        return new Finding(Weight.ERROR, place, sentence);
    }

    /** Something that was taken and should be looked at. */
    public static Finding warning(String place, Message sentence) {
        return new Finding(Weight.WARNING, place, sentence);
    }

    /** Something good to know. */
    public static Finding note(String place, Message sentence) {
        return new Finding(Weight.NOTE, place, sentence);
    }
}
