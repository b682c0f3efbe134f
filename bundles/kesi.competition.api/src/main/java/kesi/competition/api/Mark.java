package kesi.competition.api;

import java.math.BigDecimal;
import java.util.Optional;
import kesi.core.api.value.Evidence;

/**
 * One mark 分值 on a sheet.
 *
 * @param entry the entry's number
 * @param member the member's number; empty when the whole entry is marked
 * @param value the mark, exact as written; with a status other than MARKED and PROVISIONAL it is kept and not counted
 * @param status what it is
 * @param evidence the cell or ruling it was taken from
 */
public record Mark(
        String entry, String member, Optional<BigDecimal> value, MarkStatus status, Optional<Evidence> evidence) {

    public Mark {
        boolean counted = status == MarkStatus.MARKED || status == MarkStatus.PROVISIONAL;
        if (counted && value.isEmpty()) {
            throw new IllegalArgumentException("A mark of " + entry + " " + member + " needs its value");
        }
    }

    /** A mark without evidence. */
    public static Mark of(String entry, String member, BigDecimal value) {
        return new Mark(entry, member, Optional.of(value), MarkStatus.MARKED, Optional.empty());
    }

    /** What stands in place of a mark. */
    public static Mark missing(String entry, String member, MarkStatus status) {
        return new Mark(entry, member, Optional.empty(), status, Optional.empty());
    }
}
