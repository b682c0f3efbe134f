package kesi.core.api.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time as exact as its source: EDTF level 1 (ISO 8601-2:2019) beside the words it was read from. {@code 近日} has words
 * and no EDTF until the date is known: a date is never made up.
 *
 * @param edtf for example {@code 2023-10-12}, {@code 2023-10}, {@code 2023~}, {@code 2023-10-12/..}, {@code 202X},
 *     {@code 2023-21} (spring); empty when the words give no date
 * @param words the source's own words, possibly empty
 * @param basis how the date was won
 */
public record When(String edtf, String words, Basis basis) {

    public When {
        if (!edtf.isEmpty()) {
            Edtf.parse(edtf);
        }
    }

    /** How a date was won. */
    public enum Basis {
        STATED,
        /** Counted from the date, as for 昨日. */
        RELATIVE,
        INFERRED,
        MANUAL,
        /** The words give no date. */
        NONE
    }

    /**
     * A stated date.
     *
     * @throws IllegalArgumentException when it is not EDTF level 1
     */
    public static When stated(String edtf) {
        return new When(edtf, edtf, Basis.STATED);
    }

    /** Words that give no date. */
    public static When words(String words) {
        return new When("", words, Basis.NONE);
    }

    /** The first day it can be; empty when unknown or open to the past. */
    public Optional<LocalDate> earliest() {
        return edtf.isEmpty() ? Optional.empty() : Edtf.parse(edtf).earliest();
    }

    /** The last day it can be; empty when unknown or open to the future. */
    public Optional<LocalDate> latest() {
        return edtf.isEmpty() ? Optional.empty() : Edtf.parse(edtf).latest();
    }

    /** Whether the source doubts the date: {@code ?} or {@code %}. */
    public boolean uncertain() {
        return !edtf.isEmpty() && Edtf.parse(edtf).uncertain();
    }

    /** Whether the date is an estimate: {@code ~} or {@code %}. */
    public boolean approximate() {
        return !edtf.isEmpty() && Edtf.parse(edtf).approximate();
    }
}
