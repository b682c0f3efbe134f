package kesi.bookroom.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reading room. Immutable.
 *
 * @param name what it is called
 * @param union the trade union that runs it
 * @param address where it is
 * @param contact who answers for it, with a number
 * @param hours when it is open, in words
 * @param area its floor, in square metres
 * @param founded since when it is there
 * @param photo the hash of its picture among the kept files
 */
public record Room(
        String name,
        String union,
        Optional<String> address,
        Optional<String> contact,
        Optional<String> hours,
        Optional<BigDecimal> area,
        Optional<LocalDate> founded,
        Optional<String> photo) {

    /** A room of which no more than its name and its union is known. */
    public static Room of(String name, String union) {
        return new Room(
                name,
                union,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
