package kesi.competition.provider.rule;

import static kesi.competition.provider.Oracle.CONTEST;
import static kesi.competition.provider.Oracle.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.ResultSet;
import kesi.competition.api.ResultSet.Row;
import kesi.competition.api.rule.Cut.AtCut;
import kesi.competition.provider.Oracle;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole of a contest whose results were calculated elsewhere with exact fractions. */
@NullUnmarked // what a test looks up is there, or the test fails
class OracleTest {

    private Oracle oracle;

    @BeforeEach
    void open() {
        assumeTrue(Files.exists(Oracle.FILE), "no shared data");
        oracle = new Oracle();
    }

    @Test
    void totalsAndRanksOfThePreliminaryAreExact() {
        Map<String, Object> totals = new LinkedHashMap<>();
        Map<String, Object> ranks = new LinkedHashMap<>();
        ResultSet result = prelim(AtCut.ALL_IN);
        result.rows().forEach(row -> {
            totals.put(row.entry(), Integer.valueOf(row.total()));
            ranks.put(row.entry(), row.rank().orElseThrow());
        });
        assertThat(totals)
                .containsExactlyInAnyOrderEntriesOf(map(oracle.expected().get("prelimTotals")));
        assertThat(ranks)
                .containsExactlyInAnyOrderEntriesOf(map(oracle.expected().get("prelimRank")));
        assertThat(result.official()).isTrue();
    }

    @Test
    void theThreeWaysToTreatTiesAtTheCutGiveTheExpectedTeams() {
        Map<String, Object> advance = map(oracle.expected().get("advance"));
        assertThat(prelim(AtCut.ALL_IN).advanced()).isEqualTo(advance.get("expandTies"));
        assertThat(prelim(AtCut.NONE_IN).advanced()).isEqualTo(advance.get("holdBack"));
        assertThat(prelim(AtCut.CHAIN).advanced()).isEqualTo(advance.get("tieBreakBestSingle"));
        for (AtCut ties : AtCut.values()) {
            assertThat(prelim(ties).tiesAtCut()).isEqualTo(oracle.expected().get("tiedAtCut"));
            assertThat(prelim(ties).undecided()).isEmpty();
        }
    }

    @Test
    void everyFinalTotalIsTheExpectedFractionShownWithTwoDigits() {
        Map<String, Row> rows = rows(finals());
        map(oracle.expected().get("final")).forEach((team, value) -> {
            Map<String, Object> expected = map(value);
            Row row = rows.get(team);
            if (expected.get("total") == null) {
                assertThat(row.total()).as(team).isEmpty();
                assertThat(row.rank()).as(team).isEmpty();
                return;
            }
            assertThat(row.total()).as(team).isEqualTo(fraction(expected.get("total")));
            assertThat(row.shown()).as(team).isEqualTo(expected.get("shown"));
            assertThat(row.rank()).as(team).contains((Integer) expected.get("rank"));
            for (String module : List.of("m1", "m2", "m3")) {
                assertThat(row.modules().get(module)).as(team + module).isEqualTo(fraction(expected.get(module)));
            }
            assertThat(row.modules().get("time"))
                    .isEqualTo(expected.get("seconds").toString());
        });
    }

    @Test
    void aDisqualifiedTeamIsListedWithoutARank() {
        assertThat(rows(finals()).get("K05").status()).isEqualTo(MarkStatus.DSQ);
    }

    @Test
    void aLostMarkBlocksTheOfficialResultAndIsNamed() {
        ResultSet result = finals();
        assertThat(result.official()).isFalse();
        assertThat(result.blockers()).containsExactly(new ResultSet.Blocker("K15", "m2", "", MarkStatus.LOST));
        assertThat(rows(result).get("K15").status()).isEqualTo(MarkStatus.LOST);
    }

    private ResultSet prelim(AtCut ties) {
        return new Ranking(Oracle.prelimRules(ties), "prelim", oracle.teams(), List.of(oracle.prelim()))
                .result(CONTEST, "prelim", "");
    }

    private ResultSet finals() {
        return new Ranking(Oracle.finalRules(), "final", oracle.finalists(), oracle.finalSheets())
                .result(CONTEST, "final", "");
    }

    private static Map<String, Row> rows(ResultSet result) {
        Map<String, Row> rows = new LinkedHashMap<>();
        result.rows().forEach(row -> rows.put(row.entry(), row));
        return rows;
    }

    private static String fraction(Object value) {
        Map<String, Object> fraction = map(value);
        return new Rational(
                        new java.math.BigInteger(fraction.get("n").toString()),
                        new java.math.BigInteger(fraction.get("d").toString()))
                .text();
    }
}
