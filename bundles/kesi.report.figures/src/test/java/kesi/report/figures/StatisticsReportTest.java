package kesi.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kesi.core.api.command.ParameterRecord;
import kesi.core.testing.RecordingTask;
import kesi.report.api.block.Appendix;
import kesi.report.api.block.Chart;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import org.junit.jupiter.api.Test;

class StatisticsReportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-20T04:00:00Z"), ZoneOffset.UTC);

    @Test
    void everyIndicatorHasItsUnitAndItsFigureAndAnOpenSumSaysSo() {
        assertThat(compose(Offered.of(new Counted())).texts(0))
                .containsExactly("文化", "1|活动|场|6|6 条", "2|讲座|场|1|1 条", "3|参与|人|230余|2 条", "4|参与|人次|未载明|—");
    }

    @Test
    void aFigureLeadsToItsSourceOrToItsPlaceInTheAppendix() {
        Blocks blocks = compose(Offered.of(new Counted()));
        List<Table.Row> rows = blocks.tables.get(0);
        assertThat(rows.get(1).cells().get(3).source().orElseThrow().place()).isEqualTo("附件之 1");
        assertThat(rows.get(2).cells().get(3).source()).contains(Counted.source("s1"));
        assertThat(rows.get(4).cells().get(3).source()).isEmpty();
        assertThat(blocks.of(Appendix.class)).containsExactly(new Appendix("数据凭证"));
        assertThat(blocks.texts(1)).contains("3　参与　合计：230余人", "1|第1课|30人|heritage.session/s1");
        assertThat(blocks.tables.get(1).stream().flatMap(row -> row.cells().stream()))
                .anySatisfy(cell -> assertThat(cell.source().flatMap(Source::record))
                        .contains(new kesi.core.api.value.Ref("heritage.session", "s6")));
    }

    @Test
    void whatWasLeftOutIsTold() {
        assertThat(compose(Offered.of(new Counted())).paragraphs())
                .contains("文化“活动”：另有 2 条日期未载明，未计入。", "文化“参与”：统计期内另有 3 条未载明数量。");
    }

    @Test
    void aChartShowsFiguresOfOneUnitOnly() {
        List<Chart> charts = compose(Offered.of(new Counted())).of(Chart.class);
        assertThat(charts).singleElement().satisfies(chart -> {
            assertThat(chart.unit()).isEqualTo("场");
            assertThat(chart.categories()).containsExactly("活动", "讲座");
        });
    }

    @Test
    void theUnionYearBeginsInOctober() {
        Blocks blocks = compose(Offered.of(new Counted()), "basis=union", "issuer=云岭市总工会");
        assertThat(blocks.paragraphs())
                .startsWith("2024工会年度工作统计报表", "统计期：2023年10月1日至2024年9月30日（工会年度）", "填报单位：云岭市总工会　　2024年12月20日");
    }

    @Test
    void withoutAnAreaThatCountsOneSentenceSaysWhatToDo() {
        Blocks blocks = compose(Offered.of());
        assertThat(blocks.tables).isEmpty();
        assertThat(blocks.paragraphs()).last().asString().contains("没有提供统计指标");
    }

    @Test
    void aYearWithoutRecordsIsNothingButZerosAndSaysSo() {
        Blocks blocks = compose(Offered.of((period, task) -> List.of(Counted.indicator("活动", "场", List.of(), 0, 0))));
        assertThat(blocks.texts(0)).contains("1|活动|场|0|—");
        assertThat(blocks.paragraphs()).anyMatch(text -> text.contains("没有记录"));
        assertThat(blocks.of(Appendix.class)).isEmpty();
    }

    private static Blocks compose(Offered offered, String... pairs) {
        Map<String, List<String>> arguments = Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
        Blocks blocks = new Blocks();
        new StatisticsReport(offered, CLOCK)
                .compose(
                        ParameterRecord.of(StatisticsReport.Parameters.class).read(arguments),
                        blocks,
                        new RecordingTask());
        return blocks;
    }
}
