package kesi.competition.provider.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.competition.api.Entry;
import kesi.competition.api.Mark;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.ResultSet;
import kesi.competition.api.Sheet;
import kesi.competition.api.Unit;
import kesi.competition.api.rule.Aggregate;
import kesi.competition.api.rule.Cut;
import kesi.competition.api.rule.ModuleRule;
import kesi.competition.api.rule.ModuleRule.Missing;
import kesi.competition.api.rule.RankStyle;
import kesi.competition.api.rule.Rounding;
import kesi.competition.api.rule.RuleSet;
import kesi.competition.api.rule.TieEnd;
import kesi.competition.api.rule.TieKey;
import kesi.core.api.value.Ref;

/** A small contest of persons, made line by line. */
final class Small {

    static final Ref CONTEST = new Ref("competition.contest", "small");
    static final Rounding ONE_DIGIT = new Rounding(1, RoundingMode.HALF_UP);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<ModuleRule> modules = new ArrayList<>();
    private List<TieKey> ties = List.of();
    private TieEnd end = TieEnd.SHARED;
    private RankStyle style = RankStyle.SKIPPING;
    private List<BigDecimal> points = List.of();
    private Optional<Cut> cut = Optional.empty();
    private Optional<Rounding> ranked = Optional.empty();

    Small module(String id, String weight, Aggregate judges, Missing... missing) {
        modules.add(new ModuleRule(
                id, new BigDecimal(weight), judges, new Aggregate.Single(), List.of(missing), Optional.empty()));
        return this;
    }

    Small module(String id, String weight) {
        return module(id, weight, new Aggregate.Single());
    }

    Small ties(TieKey... keys) {
        ties = List.of(keys);
        return this;
    }

    Small end(TieEnd how) {
        end = how;
        return this;
    }

    Small style(RankStyle how, String... forPlaces) {
        style = how;
        points = List.of(forPlaces).stream().map(BigDecimal::new).toList();
        return this;
    }

    Small cut(int places, Cut.AtCut how, TieKey... chain) {
        cut = Optional.of(new Cut(places, how, List.of(chain)));
        return this;
    }

    Small ranked(Rounding rounding) {
        ranked = Optional.of(rounding);
        return this;
    }

    /** A sheet of one judge: {@code "a=90", "b=ABSENT"}. Entries come into being with their first mark. */
    Small sheet(String module, String judge, String... marks) {
        List<Mark> read = List.of(marks).stream().map(Small::mark).toList();
        for (Mark mark : read) {
            if (entries.stream().noneMatch(entry -> entry.number().equals(mark.entry()))) {
                entries.add(new Entry(
                        CONTEST, mark.entry(), "", "", Unit.INDIVIDUAL, Optional.empty(), List.of(), List.of()));
            }
        }
        sheets.add(new Sheet(CONTEST, "s", module, judge, Sheet.State.ENTERED, read));
        return this;
    }

    private static Mark mark(String text) {
        String[] parts = text.split("=", 2);
        return Character.isLetter(parts[1].charAt(0))
                ? Mark.missing(parts[0], "", MarkStatus.valueOf(parts[1]))
                : Mark.of(parts[0], "", new BigDecimal(parts[1]));
    }

    List<Entry> entries() {
        return entries;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    RuleSet rules() {
        return new RuleSet("small", 1, modules, ranked, ONE_DIGIT, ties, end, style, points, cut);
    }

    ResultSet result() {
        return new Ranking(rules(), "s", entries, sheets).result(CONTEST, "s", "");
    }

    /** {@code "a:1 b:2 c:-"}. */
    String ranks() {
        return String.join(
                " ",
                result().rows().stream()
                        .map(row -> row.entry() + ":"
                                + row.rank().map(String::valueOf).orElse("-"))
                        .toList());
    }

    String totals() {
        return String.join(
                " ",
                result().rows().stream()
                        .map(row -> row.entry() + ":" + row.total())
                        .toList());
    }
}
