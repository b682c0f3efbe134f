package kesi.chart.provider.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.chart.api.Chart;
import kesi.chart.api.ChartPlan;
import kesi.chart.api.ChartPlan.Grain;
import kesi.chart.api.ChartPlan.Grouping;
import kesi.chart.api.ChartPlan.Kind;
import kesi.chart.provider.Outing;
import kesi.chart.provider.Outings;
import kesi.core.api.problem.Problem;
import org.junit.jupiter.api.Test;

class CountTest {

    private ChartPlan plan = ChartPlan.counting("test.outing", "org");

    @Test
    void recordsAreCountedByAFieldTheLargestGroupFirst() {
        assertThat(shown(Outings.some())).containsExactly("工会 3", "图书馆 2", "（未填） 1");
    }

    @Test
    void aRecordWithSeveralValuesCountsInEachGroupButOnceAmongTheRecords() {
        Chart chart = chart(List.of(Outings.of("甲", "2023-10", 5, "工会", "图书馆", "工会")));

        assertThat(lines(chart)).containsExactlyInAnyOrder("工会 1", "图书馆 1");
        assertThat(chart.counted()).isEqualTo(1);
    }

    @Test
    void groupsBeyondTheWantedNumberAreDrawnTogether() {
        plan = new ChartPlan("test.outing", "", plan.by(), Optional.empty(), Kind.BAR, 1);

        assertThat(shown(Outings.some())).containsExactly("工会 3", "其余 2 组 3");
    }

    @Test
    void monthsWithoutRecordsAreDrawnAsNoughtSoThatGapsAreSeen() {
        plan = by("date", Grain.MONTH);

        assertThat(shown(Outings.some())).containsExactly("2023-10 2", "2023-11 0", "2023-12 0", "2024-01 1", "（未填） 2");
    }

    @Test
    void aDateLessExactThanTheStepIsNotMadeUp() {
        plan = by("date", Grain.MONTH);
        assertThat(shown(List.of(Outings.of("甲", "2023", 1)))).containsExactly("（未填） 1");

        plan = by("date", Grain.YEAR);
        assertThat(shown(List.of(Outings.of("甲", "2023", 1)))).containsExactly("2023 1");
    }

    @Test
    void numbersAreAddedUpExactly() {
        plan = new ChartPlan("test.outing", "", plan.by(), Optional.of("people"), Kind.BAR, ChartPlan.USUAL_GROUPS);

        assertThat(shown(Outings.some())).containsExactly("工会 60", "图书馆 50", "（未填） 7");
    }

    @Test
    void aSecondFieldPartsEveryGroup() {
        plan = new ChartPlan(
                "test.outing",
                "",
                new Grouping("date", Grain.YEAR, Optional.of("org")),
                Optional.empty(),
                Kind.BAR,
                ChartPlan.USUAL_GROUPS);
        Chart chart = chart(Outings.some());

        assertThat(chart.series())
                .extracting(series -> series.name().in(Locale.CHINESE))
                .containsExactly("工会", "图书馆", "（未填）");
        assertThat(chart.series().get(1).values())
                .containsExactly(BigDecimal.valueOf(2), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    @Test
    void onlyRecordsWithAllWordsAreCountedWhateverTheirWidthAndCase() {
        plan = new ChartPlan("test.outing", "ｔｅａ 工会", plan.by(), Optional.empty(), Kind.BAR, 12);

        assertThat(chart(List.of(Outings.of("Tea 会", "", 1, "工会"), Outings.of("Tea 会", "", 1, "图书馆")))
                        .counted())
                .isEqualTo(1);
    }

    @Test
    void aFieldThatIsNotThereIsNamedWithThoseThatAre() {
        plan = ChartPlan.counting("test.outing", "colour");

        assertThatThrownBy(() -> chart(List.of()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().in(Locale.CHINESE))
                                .contains("colour", "org, date, people"));
    }

    @Test
    void textCannotBeAddedUp() {
        plan = new ChartPlan("test.outing", "", plan.by(), Optional.of("org"), Kind.BAR, 12);

        assertThatThrownBy(() -> chart(List.of())).isInstanceOf(Problem.class).hasMessageContaining("no number");
    }

    @Test
    void nothingCountedIsAnEmptyChart() {
        assertThat(chart(List.of()).isEmpty()).isTrue();
    }

    private static ChartPlan by(String field, Grain grain) {
        return new ChartPlan(
                "test.outing", "", new Grouping(field, grain, Optional.empty()), Optional.empty(), Kind.LINE, 12);
    }

    private List<String> shown(List<Outing> outings) {
        return lines(chart(outings));
    }

    private static List<String> lines(Chart chart) {
        return new ChartTable(chart, Locale.CHINESE)
                .rows().stream().map(row -> String.join(" ", row)).toList();
    }

    private Chart chart(List<Outing> outings) {
        Count<Outing> count = new Count<>(new Outing.Type(), plan);
        outings.forEach(outing -> count.add(outing, outing.name()));
        return count.chart();
    }
}
