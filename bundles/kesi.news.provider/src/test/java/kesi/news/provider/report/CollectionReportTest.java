package kesi.news.provider.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.problem.Problem;
import kesi.news.provider.intake.NewsRoom;
import kesi.report.api.block.Appendix;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Cover;
import kesi.report.api.block.NameIndex;
import kesi.report.api.block.Run;
import kesi.report.api.block.Table;
import org.junit.jupiter.api.Test;

class CollectionReportTest {

    private final NewsRoom room = new NewsRoom();
    private final CollectionReport report =
            new CollectionReport(room.records, Clock.fixed(Instant.parse("2024-07-15T04:00:00Z"), ZoneOffset.UTC));

    @Test
    void aCollectionHasCoverContentsTextSourcesAndIndexInThisOrder() {
        room.sample();
        List<Block> blocks = compose("title=竞赛报道选编", "issuer=云岭市总工会");
        assertThat(blocks.get(0))
                .isEqualTo(new Cover("竞赛报道选编", java.util.Optional.empty(), List.of("云岭市总工会"), "2024年7月15日"));
        assertThat(blocks.get(1)).isEqualTo(new Block.Contents("目录"));
        assertThat(blocks).filteredOn(Appendix.class::isInstance).containsExactly(new Appendix("报道来源"));
        assertThat(blocks.get(blocks.size() - 1)).isEqualTo(new NameIndex("人名与单位索引（按姓氏笔画）", NameIndex.Order.STROKE));
        assertThat(report.setup(parameters("title=竞赛报道选编")).title()).isEqualTo("竞赛报道选编");
    }

    @Test
    void itemsStandUnderTheTopicOfTheirTitle() {
        room.sample();
        List<Heading> headings = headings(compose());
        assertThat(headings.stream().filter(one -> one.level() == 1).map(Heading::text))
                .startsWith("劳动和技能竞赛", "创新创效");
        assertThat(under(headings, "劳动和技能竞赛")).contains("柳泉举办粮食行业仓储安全技能竞赛");
        assertThat(headings.stream().filter(one -> one.level() == 2)).hasSize(6);
    }

    @Test
    void topicsOfOnesOwnTakeTheirPlaceAndTheRestIsOther() {
        room.sample();
        List<Heading> headings = headings(compose("topic=粮食安全=粮食|仓储"));
        assertThat(headings.stream().filter(one -> one.level() == 1).map(Heading::text))
                .containsExactly("粮食安全", "其他");
        assertThat(under(headings, "粮食安全")).containsExactly("柳泉举办粮食行业仓储安全技能竞赛");
        assertThatThrownBy(() -> compose("topic=粮食"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("粮食");
    }

    @Test
    void whatHasNoRegionOrNoDateSaysSo() {
        room.sample();
        assertThat(headings(compose("by=time")).stream()
                        .filter(one -> one.level() == 1)
                        .map(Heading::text))
                .containsExactly("未载明日期");
        assertThat(headings(compose("by=region"))).hasSizeGreaterThan(7);
        assertThatThrownBy(() -> compose("from=2024-01-01")).isInstanceOf(Problem.class);
    }

    @Test
    void peopleAndUnitsAreIndexedAndNoChildIs() {
        room.sample();
        List<Run> runs = runs(compose());
        List<String> indexed = runs.stream()
                .flatMap(run -> run.mark().stream())
                .filter(Run.Mark.Indexed.class::isInstance)
                .map(mark -> ((Run.Mark.Indexed) mark).name())
                .distinct()
                .toList();
        assertThat(indexed).contains("何砚秋", "柳泉县总工会").doesNotContain("柏小禾", "望山小学");
        assertThat(runs.stream().map(Run::text).collect(Collectors.joining()))
                .doesNotContain("柏小禾", "望山小学的柏")
                .contains("交流会以“我为企业献一计”为主题");
    }

    @Test
    void everyItemHasItsRowInTheTableOfSources() {
        room.sample();
        Table table = (Table)
                compose().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
        List<Table.Row> rows = new ArrayList<>();
        table.rows().forEachRemaining(rows::add);
        assertThat(rows).hasSize(6).allSatisfy(row -> {
            assertThat(row.cells()).hasSize(5);
            assertThat(row.cells().get(1).source()).isPresent();
        });
        assertThat(rows.get(0).texts()).contains("澜川市经开区总工会", "page.txt，第 3—15 行");
    }

    private List<Block> compose(String... pairs) {
        List<Block> blocks = new ArrayList<>();
        report.compose(parameters(pairs), blocks::add, room.task);
        return blocks;
    }

    private static CollectionReport.Parameters parameters(String... pairs) {
        Map<String, List<String>> arguments = Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
        return ParameterRecord.of(CollectionReport.Parameters.class).read(arguments);
    }

    private static List<Heading> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    private static List<String> under(List<Heading> headings, String section) {
        return headings.stream()
                .dropWhile(one -> !one.text().equals(section))
                .skip(1)
                .takeWhile(one -> one.level() > 1)
                .map(Heading::text)
                .toList();
    }

    private static List<Run> runs(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Paragraph paragraph ? paragraph.runs().stream() : Stream.empty())
                .toList();
    }
}
