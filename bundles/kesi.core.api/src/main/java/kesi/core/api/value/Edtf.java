package kesi.core.api.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An EDTF expression, level 0 and 1, as the days it spans.
 *
 * @param earliest the first day it can be; empty when open or unknown
 * @param latest the last day it can be; empty when open or unknown
 */
record Edtf(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    static Edtf parse(String text) {
        LocalDate day = LocalDate.parse(text);
        return new Edtf(Optional.of(day), Optional.of(day));
    }
}
