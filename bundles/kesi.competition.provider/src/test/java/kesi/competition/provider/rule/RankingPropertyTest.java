package kesi.competition.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kesi.competition.api.Entry;
import kesi.competition.api.Mark;
import kesi.competition.api.ResultSet;
import kesi.competition.api.Sheet;
import kesi.competition.api.rule.Aggregate;
import kesi.competition.api.rule.Cut.AtCut;
import kesi.competition.api.rule.Rounding;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RankingPropertyTest {

    @Property(tries = 200)
    void theOrderInWhichMarksComeMakesNoDifference(@ForAll("marks") List<List<Integer>> marks, @ForAll Random random) {
        Small small = contest(marks).cut(3, AtCut.ALL_IN);
        ResultSet expected = small.result();
        List<Entry> entries = new ArrayList<>(small.entries());
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : small.sheets()) {
            List<Mark> shuffled = new ArrayList<>(sheet.marks());
            Collections.shuffle(shuffled, random);
            sheets.add(
                    new Sheet(sheet.contest(), sheet.stage(), sheet.module(), sheet.judge(), sheet.state(), shuffled));
        }
        Collections.shuffle(entries, random);
        Collections.shuffle(sheets, random);
        assertThat(new Ranking(small.rules(), "s", entries, sheets).result(Small.CONTEST, "s", ""))
                .isEqualTo(expected);
    }

    @Property(tries = 200)
    void aBetterTotalNeverHasAWorseRankAndEqualTotalsShareIt(@ForAll("marks") List<List<Integer>> marks) {
        List<ResultSet.Row> rows = contest(marks).result().rows();
        for (int i = 1; i < rows.size(); i++) {
            int order = Fractions.read(rows.get(i - 1).total())
                    .compareTo(Fractions.read(rows.get(i).total()));
            int ranks =
                    rows.get(i - 1).rank().orElseThrow() - rows.get(i).rank().orElseThrow();
            assertThat(order).isGreaterThanOrEqualTo(0);
            assertThat(ranks == 0).isEqualTo(order == 0);
        }
    }

    @Property(tries = 200)
    void theCutNeverTakesSomebodyAndLeavesABetterOneOut(
            @ForAll("marks") List<List<Integer>> marks, @ForAll @IntRange(min = 1, max = 8) int places) {
        for (AtCut ties : AtCut.values()) {
            ResultSet result = contest(marks).cut(places, ties).result();
            int worst = result.rows().stream()
                    .filter(row -> result.advanced().contains(row.entry()))
                    .mapToInt(row -> row.rank().orElseThrow())
                    .max()
                    .orElse(0);
            assertThat(result.rows())
                    .filteredOn(row -> !result.advanced().contains(row.entry()))
                    .allSatisfy(row -> assertThat(row.rank().orElseThrow()).isGreaterThanOrEqualTo(worst));
            if (ties != AtCut.ALL_IN) {
                assertThat(result.advanced()).hasSizeLessThanOrEqualTo(places);
            }
        }
    }

    @Property
    void fractionsAddAndMultiplyLikeDecimals(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        assertThat(Rational.of(a).plus(Rational.of(b))).isEqualTo(Rational.of(a.add(b)));
        assertThat(Rational.of(a).times(Rational.of(b))).isEqualTo(Rational.of(a.multiply(b)));
        assertThat(Integer.signum(Rational.of(a).compareTo(Rational.of(b)))).isEqualTo(a.compareTo(b));
        assertThat(new BigDecimal(Rational.of(a).text())).isEqualByComparingTo(a);
        assertThat(Rational.of(a).round(new Rounding(1, RoundingMode.HALF_UP)))
                .isEqualTo(a.setScale(1, RoundingMode.HALF_UP));
    }

    @Property
    void aThirdThreeTimesIsTheWhole(@ForAll("decimals") BigDecimal a, @ForAll @IntRange(min = 1, max = 50) int n) {
        assertThat(Rational.of(a).over(n).times(Rational.of(n))).isEqualTo(Rational.of(a));
    }

    private static Small contest(List<List<Integer>> marks) {
        Small small = new Small().module("m", "0.3", new Aggregate.Mean()).module("n", "0.7", new Aggregate.Mean());
        for (String module : List.of("m", "n")) {
            for (int judge = 0; judge < 3; judge++) {
                String[] sheet = new String[marks.size()];
                for (int entry = 0; entry < marks.size(); entry++) {
                    int place = (module.equals("m") ? 0 : 3) + judge;
                    sheet[entry] = "e" + entry + "="
                            + BigDecimal.valueOf(marks.get(entry).get(place), 1);
                }
                small.sheet(module, "j" + judge, sheet);
            }
        }
        return small;
    }

    @Provide
    Arbitrary<List<List<Integer>>> marks() {
        return Arbitraries.integers()
                .between(0, 12)
                .list()
                .ofSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(3);
    }

    /** Reads the text of a fraction back. */
    private static final class Fractions {
        static Rational read(String text) {
            int slash = text.indexOf('/');
            return slash < 0
                    ? Rational.of(new BigDecimal(text))
                    : new Rational(
                            new java.math.BigInteger(text.substring(0, slash)),
                            new java.math.BigInteger(text.substring(slash + 1)));
        }
    }
}
