package kesi.competition.api.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the marks of one stage become a ranking. The total of an entry is the sum of its modules' values times their
 * weights. Immutable.
 *
 * @param name what people call it
 * @param version counted by whoever changes it, from 1
 * @param modules the modules that count, in order
 * @param ranked how the total is rounded before entries are compared; empty: not at all
 * @param shown how the total is shown
 * @param ties what decides between equal totals, in order
 * @param end what happens when all of these are equal too
 * @param style how ranks are counted
 * @param points points for the first places, in order, for {@link RankStyle#SHARED_POINTS}
 * @param cut who goes on; empty when nobody is cut
 */
public record RuleSet(
        String name,
        int version,
        List<ModuleRule> modules,
        Optional<Rounding> ranked,
        Rounding shown,
        List<TieKey> ties,
        TieEnd end,
        RankStyle style,
        List<BigDecimal> points,
        Optional<Cut> cut) {

    public RuleSet {
        modules = List.copyOf(modules);
        ties = List.copyOf(ties);
        points = List.copyOf(points);
        if (modules.isEmpty()) {
            throw new IllegalArgumentException("A rule set needs a module");
        }
    }
}
