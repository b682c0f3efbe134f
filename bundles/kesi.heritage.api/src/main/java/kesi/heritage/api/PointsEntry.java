package kesi.heritage.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;

/**
 * One line of the points ledger 积分台账: points go from one account to another, so that all accounts together are
 * always nothing. Immutable, and never taken out: a mistake is reversed by an entry that goes the other way.
 *
 * @param number its number in the ledger, once for all
 * @param family whose points
 * @param kind what sort of entry
 * @param from the account that gives; exactly one of the two is the family's
 * @param to the account that takes
 * @param points how many, above 0
 * @param when when
 * @param reason what for
 * @param prize what they were spent on
 * @param reverses the entry that this one takes back; there for {@link Kind#REVERSE} alone
 * @param evidence where it stands
 */
public record PointsEntry(
        String number,
        Ref family,
        Kind kind,
        Account from,
        Account to,
        BigDecimal points,
        Optional<When> when,
        String reason,
        Optional<String> prize,
        Optional<Ref> reverses,
        List<Evidence> evidence) {

    public PointsEntry {
        evidence = List.copyOf(evidence);
        if (number.isBlank() || points.signum() <= 0) {
            throw new IllegalArgumentException("An entry has a number and points above 0: " + number + ", " + points);
        }
        if (from == Account.FAMILY == (to == Account.FAMILY)) {
            throw new IllegalArgumentException("Points go from or to the family, not from " + from + " to " + to);
        }
        if (reverses.isPresent() != (kind == Kind.REVERSE)) {
            throw new IllegalArgumentException("A reversal names what it takes back, and nothing else does");
        }
    }

    /** The sorts of entries. */
    public enum Kind {
        /** 获得: from the office to the family. */
        EARN,
        /** 兑换: from the family for a prize. */
        SPEND,
        /** 冲正: takes an entry back. */
        REVERSE
    }

    /** Where points are. */
    public enum Account {
        /** The family's own. */
        FAMILY,
        /** What the office has given out. */
        ISSUED,
        /** What was spent on prizes. */
        PRIZES
    }

    /** What an entry does to the balance of its family. */
    public BigDecimal change() {
        return to == Account.FAMILY ? points : points.negate();
    }

    /** What an entry adds to all that the family was given; a reversal takes it off again. */
    public BigDecimal earned() {
        return from == Account.ISSUED ? points : to == Account.ISSUED ? points.negate() : BigDecimal.ZERO;
    }

    /** What an entry adds to all that the family spent; a reversal takes it off again. */
    public BigDecimal spent() {
        return to == Account.PRIZES ? points : from == Account.PRIZES ? points.negate() : BigDecimal.ZERO;
    }

    /** An entry in which a family is given points. */
    public static PointsEntry earn(
            String number, Ref family, BigDecimal points, Optional<When> when, String reason, List<Evidence> evidence) {
        return new PointsEntry(
                number,
                family,
                Kind.EARN,
                Account.ISSUED,
                Account.FAMILY,
                points,
                when,
                reason,
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    /** An entry that takes this one back, as a whole. */
    public PointsEntry reversedBy(String other, Ref self, Optional<When> day, String why, List<Evidence> where) {
        return new PointsEntry(
                other, family, Kind.REVERSE, to, from, points, day, why, prize, Optional.of(self), where);
    }
}
