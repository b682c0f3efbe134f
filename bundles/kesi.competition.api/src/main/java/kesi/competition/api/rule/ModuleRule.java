package kesi.competition.api.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kesi.competition.api.MarkStatus;

/**
 * How the marks of one module become one value of an entry: judges first, then members.
 *
 * @param module the module's id
 * @param weight its weight in the total; 0 for what only decides ties, such as a time
 * @param judges how the marks of several judges for one member (or for the team) become one
 * @param members how the values of several members become the entry's
 * @param missing what a missing mark means; a status that is not listed blocks the entry until somebody decides
 * @param rounding how the entry's value is rounded before it is weighed; empty: not at all
 */
public record ModuleRule(
        String module,
        BigDecimal weight,
        Aggregate judges,
        Aggregate members,
        List<Missing> missing,
        Optional<Rounding> rounding) {

    public ModuleRule {
        missing = List.copyOf(missing);
        weight = weight.signum() == 0 ? BigDecimal.ZERO : weight.stripTrailingZeros();
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("A weight below 0: " + weight);
        }
    }

    /** What one status means in this module. */
    public record Missing(MarkStatus status, Meaning means) {}

    /** What a missing mark means. */
    public enum Meaning {
        /** It counts as zero. */
        ZERO,
        /** It is left out: the others are aggregated without it. */
        LEFT_OUT,
        /** The entry has no rank and is listed with the status. */
        UNRANKED
    }
}
