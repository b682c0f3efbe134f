package kesi.competition.provider.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.api.Entry;
import kesi.competition.api.Mark;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.ResultSet.Blocker;
import kesi.competition.api.rule.ModuleRule;
import kesi.competition.api.rule.ModuleRule.Meaning;
import kesi.competition.api.rule.ModuleRule.Missing;
import kesi.competition.api.rule.RuleSet;

/** Adds up one entry, module by module. */
final class EntryScore {

    private final Entry entry;
    private final Map<String, Rational> modules = new LinkedHashMap<>();
    private final Map<String, List<Rational>> members = new LinkedHashMap<>();
    private final List<Blocker> blockers = new ArrayList<>();
    private MarkStatus status;

    EntryScore(Entry entry, String stage) {
        this.entry = entry;
        this.status = entry.standings().stream()
                .filter(standing -> standing.stage().equals(stage))
                .map(Entry.Standing::status)
                .findFirst()
                .orElse(MarkStatus.MARKED);
    }

    void add(ModuleRule rule, Scoring.MarkGrid grid, List<String> judges) {
        List<Rational> values = new ArrayList<>();
        MarkStatus last = MarkStatus.NOT_MARKED;
        int before = blockers.size();
        for (String member : grid.members()) {
            List<Rational> own = new ArrayList<>();
            for (String judge : judges) {
                Mark mark = grid.at(entry.number(), member, judge);
                last = mark.status();
                value(rule, mark).ifPresent(own::add);
            }
            Aggregation.of(rule.judges(), own).ifPresent(values::add);
        }
        Optional<Rational> value = Aggregation.of(rule.members(), values).map(exact -> rounded(rule, exact));
        members.put(
                rule.module(), values.stream().sorted(Comparator.reverseOrder()).toList());
        value.ifPresent(exact -> modules.put(rule.module(), exact));
        if (value.isEmpty() && blockers.size() == before && status == MarkStatus.MARKED) {
            blockers.add(new Blocker(entry.number(), rule.module(), "", last));
        }
    }

    /** What a mark counts for; empty when it is left out or missing. */
    private Optional<Rational> value(ModuleRule rule, Mark mark) {
        return switch (mark.status()) {
            case MARKED -> mark.value().map(Rational::of);
            case PROVISIONAL -> {
                block(rule, mark);
                yield mark.value().map(Rational::of);
            }
            case NOT_MARKED, LOST -> {
                block(rule, mark);
                yield Optional.empty();
            }
            case ABSENT, WITHDRAWN, RETIRED, DSQ, VOID, EXEMPT -> missing(rule, mark);
        };
    }

    /** What the rules say of a missing mark. Where they say nothing, nobody may guess. */
    private Optional<Rational> missing(ModuleRule rule, Mark mark) {
        Optional<Meaning> meaning = rule.missing().stream()
                .filter(missing -> missing.status() == mark.status())
                .map(Missing::means)
                .findFirst();
        if (meaning.isEmpty()) {
            block(rule, mark);
        } else if (meaning.get() == Meaning.UNRANKED && status == MarkStatus.MARKED) {
            status = mark.status();
        }
        return meaning.filter(means -> means == Meaning.ZERO).map(zero -> Rational.ZERO);
    }

    private void block(ModuleRule rule, Mark mark) {
        blockers.add(new Blocker(entry.number(), rule.module(), mark.member(), mark.status()));
    }

    private static Rational rounded(ModuleRule rule, Rational exact) {
        return rule.rounding().map(exact::round).map(Rational::of).orElse(exact);
    }

    Scored scored(RuleSet rules) {
        boolean out = status != MarkStatus.MARKED;
        return new Scored(
                entry, modules, members, out ? Optional.empty() : total(rules), status, out ? List.of() : blockers);
    }

    private Optional<Rational> total(RuleSet rules) {
        Rational total = Rational.ZERO;
        for (ModuleRule rule : rules.modules()) {
            Rational value = modules.get(rule.module());
            if (rule.weight().signum() != 0 && value == null) {
                return Optional.empty();
            }
            total = value == null ? total : total.plus(value.times(Rational.of(rule.weight())));
        }
        return blockers.isEmpty() ? Optional.of(total) : Optional.empty();
    }
}
