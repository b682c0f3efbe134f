package kesi.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.ParameterRecord;
import kesi.core.testing.RecordingTask;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Chart;
import kesi.report.api.block.Run;
import org.junit.jupiter.api.Test;

class YearlySummaryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-20T04:00:00Z"), ZoneOffset.UTC);

    private final YearlySummary report = new YearlySummary(Offered.of(new Counted()), CLOCK);

    @Test
    void lastYearStandsBesideThisYearAndOnlyExactFiguresAreCompared() {
        assertThat(compose(report, Map.of()).texts(0))
                .containsExactly(
                        "文化", "1|活动|场|6|4|+2|+50.0", "2|讲座|场|1|0|+1|—", "3|参与|人|230余|20|—|—", "4|参与|人次|未载明|未载明|—|—");
    }

    @Test
    void theTextNamesEveryFigureWithItsSource() {
        Blocks blocks = compose(report, Map.of());
        assertThat(blocks.paragraphs()).contains("2024年，活动6场（上年4场，增加2场），讲座1场（上年0场，增加1场），参与230余人（上年20人），参与未载明（上年未载明）。");
        assertThat(blocks.of(Paragraph.class).stream()
                        .flatMap(paragraph -> paragraph.runs().stream())
                        .filter(run -> run.mark().isPresent())
                        .map(Run::text))
                .containsExactly("6场", "1场", "230余人");
    }

    @Test
    void sectionsAreNumberedAndThoseOfPeopleStandAfterTheFigures() {
        Blocks blocks = compose(
                report,
                Map.of("problems", List.of("活动偏少。\n记录不全。"), "plans", List.of("多办活动。"), "issuer", List.of("云岭市总工会")));
        assertThat(blocks.of(Heading.class).stream().map(Heading::text))
                .containsExactly("一、总体情况", "二、文化", "三、主要数据", "四、存在问题", "五、下一步打算");
        assertThat(blocks.paragraphs()).contains("活动偏少。", "记录不全。", "云岭市总工会", "2024年12月20日");
    }

    @Test
    void theChartHasBothYearsTheEarlierFirst() {
        assertThat(compose(report, Map.of()).of(Chart.class))
                .singleElement()
                .satisfies(chart -> assertThat(chart.series())
                        .extracting(Chart.Series::name)
                        .containsExactly("2023年", "2024年"));
    }

    @Test
    void itIsAnOfficialDocumentOfTheYear() {
        PaperSetup setup =
                report.setup(ParameterRecord.of(YearlySummary.Parameters.class).read(Map.of("year", List.of("2023"))));
        assertThat(setup.title()).isEqualTo("2023年度工作总结");
        assertThat(setup.theme()).isEqualTo(PaperSetup.Theme.OFFICIAL);
    }

    @Test
    void withoutFiguresTheSummarySaysSo() {
        Blocks blocks = compose(new YearlySummary(Offered.of(), CLOCK), Map.of());
        assertThat(blocks.paragraphs()).anyMatch(text -> text.contains("没有提供统计指标"));
        assertThat(blocks.tables).isEmpty();
    }

    private static Blocks compose(YearlySummary report, Map<String, List<String>> arguments) {
        Blocks blocks = new Blocks();
        report.compose(ParameterRecord.of(YearlySummary.Parameters.class).read(arguments), blocks, new RecordingTask());
        return blocks;
    }
}
