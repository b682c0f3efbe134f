package kesi.competition.provider.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.api.Entry;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.ResultSet.Blocker;

/**
 * What one entry's marks came to.
 *
 * @param entry the entry
 * @param modules its value of each module that has one, by the module's id, in the order of the rules
 * @param members its members' values of each module, by the module's id, the best first
 * @param total the exact total; empty when a module has no value
 * @param status MARKED when it can be ranked, otherwise why not
 * @param blockers what stands in the way of an official result
 */
record Scored(
        Entry entry,
        Map<String, Rational> modules,
        Map<String, List<Rational>> members,
        Optional<Rational> total,
        MarkStatus status,
        List<Blocker> blockers) {

    boolean ranked() {
        return status == MarkStatus.MARKED && blockers.isEmpty() && total.isPresent();
    }

    /** Why it has no rank. */
    MarkStatus shownStatus() {
        return status == MarkStatus.MARKED && !blockers.isEmpty()
                ? blockers.get(0).status()
                : status;
    }

    Rational totalValue() {
        return total.orElseThrow();
    }
}
