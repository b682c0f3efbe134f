package kesi.competition.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.ResultSet;
import kesi.competition.api.rule.Aggregate;
import kesi.competition.api.rule.Cut.AtCut;
import kesi.competition.api.rule.ModuleRule.Meaning;
import kesi.competition.api.rule.ModuleRule.Missing;
import kesi.competition.api.rule.RankStyle;
import kesi.competition.api.rule.TieEnd;
import kesi.competition.api.rule.TieKey.ByModule;
import kesi.competition.api.rule.TieKey.Direction;
import kesi.core.testing.TestJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankingTest {

    @Test
    void equalTotalsThatDoublesWouldPartShareTheirRank() {
        assertThat(0.3 * 80.0 + 0.7 * 90.0).isNotEqualTo(0.3 * 82.1 + 0.7 * 89.1);
        Small small = new Small()
                .module("theory", "0.3")
                .module("practice", "0.7")
                .sheet("theory", "", "a=80.0", "b=82.1")
                .sheet("practice", "", "a=90.0", "b=89.1");
        assertThat(small.ranks()).isEqualTo("a:1 b:1");
        assertThat(small.totals()).isEqualTo("a:87 b:87");
    }

    @Test
    void ranksAfterEqualOnesAreSkippedOrNot() {
        Small small = new Small().module("m", "1").sheet("m", "", "a=9", "b=8", "c=8", "d=7");
        assertThat(small.ranks()).isEqualTo("a:1 b:2 c:2 d:4");
        assertThat(small.style(RankStyle.DENSE).ranks()).isEqualTo("a:1 b:2 c:2 d:3");
    }

    @Test
    void tiedPlacesShareTheirPoints() {
        Small small = new Small()
                .module("m", "1")
                .style(RankStyle.SHARED_POINTS, "9", "7", "6", "5")
                .sheet("m", "", "a=9", "b=8", "c=8", "d=7", "e=6");
        assertThat(small.result().rows())
                .extracting(ResultSet.Row::points)
                .containsExactly("9", "6.5", "6.5", "5", "0");
        Small three = new Small()
                .module("m", "1")
                .style(RankStyle.SHARED_POINTS, "9", "7", "6", "5")
                .sheet("m", "", "a=9", "b=9", "c=9");
        assertThat(three.result().rows()).extracting(ResultSet.Row::points).containsOnly("22/3");
    }

    @Test
    void theChainDecidesBetweenEqualTotalsAndAMissingKeyComesLast() {
        Small small = new Small()
                .module("m", "1")
                .module("time", "0", new Aggregate.Single(), new Missing(MarkStatus.EXEMPT, Meaning.LEFT_OUT))
                .ties(new ByModule("time", Direction.LESS_FIRST))
                .sheet("m", "", "a=9", "b=9", "c=9")
                .sheet("time", "", "a=300.5", "b=299", "c=301");
        assertThat(small.ranks()).isEqualTo("b:1 a:2 c:3");
    }

    @Test
    void roundingBeforeRankingMakesEqualWhatIsShownEqual() {
        Small small = new Small().module("m", "1").sheet("m", "", "a=90.04", "b=89.96");
        assertThat(small.ranks()).isEqualTo("a:1 b:2");
        assertThat(small.ranked(Small.ONE_DIGIT).ranks()).isEqualTo("a:1 b:1");
        assertThat(small.result().rows()).extracting(ResultSet.Row::shown).containsOnly("90.0");
        assertThat(small.totals()).isEqualTo("a:90.04 b:89.96");
    }

    @Test
    void fiveJudgesWithoutTheHighestAndLowestGiveTheExactMean() {
        Small small = new Small().module("m", "1", new Aggregate.TrimmedMean(1, 1));
        String[] marks = {"9.1", "9.5", "9.3", "9.9", "9.0"};
        for (int i = 0; i < marks.length; i++) {
            small.sheet("m", "j" + i, "a=" + marks[i]);
        }
        assertThat(small.totals()).isEqualTo("a:9.3");
    }

    @ParameterizedTest
    @EnumSource(
            value = MarkStatus.class,
            names = {"NOT_MARKED", "LOST"})
    void noRuleCanMakeAnUnmarkedOrLostMarkOfficial(MarkStatus status) {
        ResultSet result = new Small()
                .module("m", "1", new Aggregate.Single(), new Missing(status, Meaning.ZERO))
                .sheet("m", "", "a=9", "b=" + status)
                .result();
        assertThat(result.official()).isFalse();
        assertThat(result.blockers()).containsExactly(new ResultSet.Blocker("b", "m", "", status));
    }

    @ParameterizedTest
    @EnumSource(
            value = MarkStatus.class,
            names = {"ABSENT", "WITHDRAWN", "RETIRED", "DSQ", "VOID", "EXEMPT"})
    void whatAMissingMarkMeansIsForTheRulesToSay(MarkStatus status) {
        assertThat(missing(status).result().official()).isFalse();
        Small zero = missing(status, new Missing(status, Meaning.ZERO));
        assertThat(zero.totals()).isEqualTo("a:9 b:0");
        assertThat(zero.result().official()).isTrue();
        Small unranked = missing(status, new Missing(status, Meaning.UNRANKED));
        assertThat(unranked.ranks()).isEqualTo("a:1 b:-");
        assertThat(unranked.result().rows().get(1).status()).isEqualTo(status);
        assertThat(unranked.result().official()).isTrue();
    }

    private static Small missing(MarkStatus status, Missing... rules) {
        return new Small().module("m", "1", new Aggregate.Single(), rules).sheet("m", "", "a=9", "b=" + status);
    }

    @Test
    void aMarkThatIsLeftOutDoesNotCountInTheMean() {
        Small small = new Small()
                .module("m", "1", new Aggregate.Mean(), new Missing(MarkStatus.VOID, Meaning.LEFT_OUT))
                .sheet("m", "j1", "a=9", "b=8")
                .sheet("m", "j2", "a=8", "b=VOID");
        assertThat(small.totals()).isEqualTo("a:8.5 b:8");
    }

    @Test
    void whoIsMissingOnAJudgesSheetIsNotMarkedYet() {
        ResultSet result = new Small()
                .module("m", "1", new Aggregate.Mean())
                .sheet("m", "j1", "a=9", "b=8")
                .sheet("m", "j2", "a=8")
                .result();
        assertThat(result.blockers()).containsExactly(new ResultSet.Blocker("b", "m", "", MarkStatus.NOT_MARKED));
        assertThat(result.rows().get(1).total()).isEmpty();
    }

    @Test
    void zeroIsAMark() {
        assertThat(new Small().module("m", "1").sheet("m", "", "a=0", "b=1").ranks())
                .isEqualTo("b:1 a:2");
    }

    @Test
    void severalMarksWhereTheRulesKnowOfOneAreAnError() {
        Small small = new Small().module("m", "1").sheet("m", "j1", "a=9").sheet("m", "j2", "a=8");
        assertThatThrownBy(small::result).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theCutTakesAllNoneOrWhomTheChainChooses() {
        ByModule time = new ByModule("time", Direction.LESS_FIRST);
        Small small = new Small()
                .module("m", "1")
                .module("time", "0")
                .sheet("m", "", "a=9", "b=8", "c=8", "d=8", "e=7")
                .sheet("time", "", "a=1", "b=3", "c=2", "d=1", "e=1");
        assertThat(small.cut(3, AtCut.ALL_IN).result().advanced()).containsExactly("a", "b", "c", "d");
        assertThat(small.cut(3, AtCut.NONE_IN).result().advanced()).containsExactly("a");
        assertThat(small.cut(3, AtCut.CHAIN, time).result().advanced()).containsExactly("a", "d", "c");
        assertThat(small.result().tiesAtCut()).containsExactly("b", "c", "d");
        assertThat(small.cut(4, AtCut.CHAIN, time).result().tiesAtCut()).isEmpty();
        assertThat(small.cut(9, AtCut.NONE_IN).result().advanced()).hasSize(5);
    }

    @Test
    void aTieThatTheChainDoesNotPartWaitsForADecision() {
        Small small = new Small().module("m", "1").sheet("m", "", "a=9", "b=8", "c=8", "d=7");
        ResultSet result = small.cut(2, AtCut.CHAIN).result();
        assertThat(result.advanced()).containsExactly("a");
        assertThat(result.undecided()).containsExactly("b", "c");
        assertThat(result.official()).isFalse();
    }

    @Test
    void aLotThatIsNotDrawnKeepsTheResultFromBeingOfficial() {
        Small small = new Small().module("m", "1").sheet("m", "", "a=9", "b=9");
        assertThat(small.result().official()).isTrue();
        assertThat(small.end(TieEnd.LOT).result().official()).isFalse();
        assertThat(small.result().undecided()).containsExactly("a", "b");
    }

    @Test
    void theHashKnowsRulesByWhatTheySayAndNotByHowNumbersAreWritten() {
        String hash = RuleHash.of(new Small().module("m", "0.3").rules(), TestJson.create());
        assertThat(RuleHash.of(new Small().module("m", "0.300").rules(), TestJson.create()))
                .isEqualTo(hash);
        assertThat(RuleHash.of(new Small().module("m", "0.31").rules(), TestJson.create()))
                .isNotEqualTo(hash);
    }

    @Test
    void rulesSurviveTheirJson() {
        var rules = new Small()
                .module("m", "0.3", new Aggregate.TrimmedMean(1, 2), new Missing(MarkStatus.ABSENT, Meaning.ZERO))
                .ties(new ByModule("m", Direction.MORE_FIRST))
                .cut(3, AtCut.CHAIN)
                .rules();
        var json = TestJson.create();
        assertThat(json.value(
                        kesi.competition.api.rule.RuleSet.class, java.util.Objects.requireNonNull(json.tree(rules))))
                .isEqualTo(rules);
    }

    @Test
    void everyAggregateIsExact() {
        List<Rational> values = List.of(Rational.of(1), Rational.of(2), Rational.of(4), Rational.of(9));
        assertThat(of(new Aggregate.Sum(), values)).isEqualTo("16");
        assertThat(of(new Aggregate.Mean(), values)).isEqualTo("4");
        assertThat(of(new Aggregate.Median(), values)).isEqualTo("3");
        assertThat(of(new Aggregate.BestSum(2), values)).isEqualTo("13");
        assertThat(of(new Aggregate.BestMean(3), values)).isEqualTo("5");
        assertThat(of(new Aggregate.BestMean(9), values)).isEqualTo("4");
        assertThat(of(new Aggregate.TrimmedMean(1, 0), values)).isEqualTo("7/3");
        assertThat(Aggregation.of(new Aggregate.TrimmedMean(2, 2), values)).isEmpty();
        assertThat(Aggregation.of(new Aggregate.Sum(), List.of())).isEmpty();
    }

    private static String of(Aggregate aggregate, List<Rational> values) {
        return Aggregation.of(aggregate, values).orElseThrow().text();
    }
}
