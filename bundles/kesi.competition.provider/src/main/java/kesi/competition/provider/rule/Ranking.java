package kesi.competition.provider.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.competition.api.Entry;
import kesi.competition.api.ResultSet;
import kesi.competition.api.ResultSet.Row;
import kesi.competition.api.Sheet;
import kesi.competition.api.rule.RankStyle;
import kesi.competition.api.rule.RuleSet;
import kesi.competition.api.rule.TieEnd;
import kesi.core.api.value.Ref;

/** Ranks the entries of one stage. The order in which entries, sheets and marks are given makes no difference. */
public final class Ranking {

    private final RuleSet rules;
    private final Comparator<Scored> order;
    private final List<Scored> ranked;
    private final List<Scored> unranked;

    /**
     * The ranking by these rules.
     *
     * @param stage the stage's id
     * @param sheets the contest's sheets; those of other stages are passed over
     * @throws IllegalStateException when there are several marks where the rules know of one
     */
    public Ranking(RuleSet rules, String stage, List<Entry> entries, List<Sheet> sheets) {
        Scoring scoring = new Scoring(rules, stage, sheets);
        this.rules = rules;
        this.order = TieOrder.of(rules);
        Comparator<Scored> byNumber =
                Comparator.comparing(scored -> scored.entry().number());
        List<Scored> all = entries.stream().map(scoring::score).sorted(byNumber).toList();
        this.ranked = all.stream().filter(Scored::ranked).sorted(order).toList();
        this.unranked = all.stream().filter(scored -> !scored.ranked()).toList();
    }

    /**
     * The result as it can be kept.
     *
     * @param hash the SHA-256 of the rules
     */
    public ResultSet result(Ref contest, String stage, String hash) {
        CutLine cut = rules.cut()
                .map(line -> CutLine.of(line, ranked, order))
                .orElse(new CutLine(List.of(), List.of(), List.of()));
        List<String> undecided = numbers(Stream.concat(cut.undecided().stream(), openTies()));
        List<ResultSet.Blocker> blockers =
                unranked.stream().flatMap(scored -> scored.blockers().stream()).toList();
        return new ResultSet(
                contest,
                stage,
                hash,
                blockers.isEmpty() && undecided.isEmpty(),
                rows(),
                numbers(cut.advanced().stream()),
                numbers(cut.ties().stream()),
                undecided,
                blockers);
    }

    /** Entries that are equal to the end where the rules ask for a lot or an extra round. */
    private Stream<Scored> openTies() {
        return rules.end() == TieEnd.SHARED
                ? Stream.empty()
                : ranked.stream()
                        .filter(one -> ranked.stream()
                                        .filter(each -> order.compare(one, each) == 0)
                                        .count()
                                > 1);
    }

    private static List<String> numbers(Stream<Scored> scored) {
        return scored.map(each -> each.entry().number()).distinct().toList();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int rank = 0;
        for (int at = 0; at < ranked.size(); at++) {
            boolean equal = at > 0 && order.compare(ranked.get(at - 1), ranked.get(at)) == 0;
            if (!equal) {
                rank = rules.style() == RankStyle.DENSE ? rank + 1 : at + 1;
            }
            rows.add(row(ranked.get(at), Optional.of(rank), points(at)));
        }
        unranked.forEach(scored -> rows.add(row(scored, Optional.empty(), "")));
        return rows;
    }

    private String points(int at) {
        if (rules.style() != RankStyle.SHARED_POINTS) {
            return "";
        }
        Rational sum = Rational.ZERO;
        int equal = 0;
        for (int place = 0; place < ranked.size(); place++) {
            if (order.compare(ranked.get(place), ranked.get(at)) == 0) {
                equal++;
                BigDecimal points =
                        place < rules.points().size() ? rules.points().get(place) : BigDecimal.ZERO;
                sum = sum.plus(Rational.of(points));
            }
        }
        return sum.over(equal).text();
    }

    private Row row(Scored scored, Optional<Integer> rank, String points) {
        Map<String, String> modules = new LinkedHashMap<>();
        scored.modules().forEach((module, value) -> modules.put(module, value.text()));
        return new Row(
                rank,
                scored.entry().number(),
                scored.entry().name(),
                scored.entry().unit(),
                scored.total().map(Rational::text).orElse(""),
                scored.total()
                        .map(total -> total.round(rules.shown()).toPlainString())
                        .orElse(""),
                modules,
                points,
                scored.shownStatus());
    }
}
