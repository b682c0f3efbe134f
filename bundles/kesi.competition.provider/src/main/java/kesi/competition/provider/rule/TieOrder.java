package kesi.competition.provider.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kesi.competition.api.rule.RuleSet;
import kesi.competition.api.rule.TieKey;

/** Compares entries that can be ranked; the better one comes first. */
final class TieOrder {

    private TieOrder() {}

    /** By the total, then by the chain of the rules. */
    static Comparator<Scored> of(RuleSet rules) {
        Comparator<Scored> byTotal = Comparator.comparing(scored -> compared(rules, scored), Comparator.reverseOrder());
        return byTotal.thenComparing(chain(rules.ties()));
    }

    /** By a chain of keys. */
    static Comparator<Scored> chain(List<TieKey> keys) {
        List<Comparator<Scored>> chain = keys.stream().map(TieOrder::by).toList();
        return (a, b) -> chain.stream()
                .mapToInt(each -> each.compare(a, b))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    private static Rational compared(RuleSet rules, Scored scored) {
        Rational total = scored.totalValue();
        return rules.ranked().map(total::round).map(Rational::of).orElse(total);
    }

    private static Comparator<Scored> by(TieKey key) {
        Comparator<Rational> order =
                key.direction() == TieKey.Direction.MORE_FIRST ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return (a, b) -> {
            Optional<Rational> first = value(key, a);
            Optional<Rational> second = value(key, b);
            if (first.isPresent() && second.isPresent()) {
                return order.compare(first.get(), second.get());
            }
            return Boolean.compare(second.isPresent(), first.isPresent());
        };
    }

    private static Optional<Rational> value(TieKey key, Scored scored) {
        if (key instanceof TieKey.ByMember member) {
            List<Rational> values = scored.members().getOrDefault(member.module(), List.of());
            return member.nth() <= values.size() ? Optional.of(values.get(member.nth() - 1)) : Optional.empty();
        }
        return Optional.ofNullable(scored.modules().get(((TieKey.ByModule) key).module()));
    }
}
