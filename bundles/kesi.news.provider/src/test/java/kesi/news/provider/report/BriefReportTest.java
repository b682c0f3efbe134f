package kesi.news.provider.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.problem.Problem;
import kesi.news.provider.intake.ImportedFile;
import kesi.news.provider.intake.NewsRoom;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Run;
import org.junit.jupiter.api.Test;

class BriefReportTest {
    private final NewsRoom room = new NewsRoom();
    private final BriefReport report =
            new BriefReport(room.records, Clock.fixed(Instant.parse("2024-07-15T04:00:00Z"), ZoneOffset.UTC));

    private List<Block> compose(String... pairs) {
        List<Block> blocks = new ArrayList<>();
        report.compose(parameters(pairs), blocks::add, room.task);
        return blocks;
    }

    private static BriefReport.Parameters parameters(String... pairs) {
        Map<String, List<String>> arguments = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            arguments.put(pairs[i], List.of(pairs[i + 1]));
        }
        return ParameterRecord.of(BriefReport.Parameters.class).read(arguments);
    }

    private static List<String> texts(List<Block> blocks, Style style) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> paragraph.style() == style)
                .map(paragraph -> paragraph.runs().stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }

    private static List<String> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .toList();
    }

    @Test
    void aBriefHasAMastheadARedRuleContentsAndAFoot() {
        room.sample();
        List<Block> blocks = compose(
                "name",
                "云岭工会简报",
                "number",
                "7",
                "issuer",
                "云岭市总工会办公室",
                "report",
                "省总工会",
                "send",
                "市委办公室",
                "issue",
                "各区总工会",
                "copies",
                "60");
        assertThat(texts(blocks, Style.MASTHEAD)).containsExactly("云岭工会简报");
        assertThat(texts(blocks, Style.CENTRED)).containsExactly("第 7 期", "云岭市总工会办公室　　2024年7月15日", "本期要目");
        assertThat(blocks.get(3)).isEqualTo(new Block.Rule(true));
        assertThat(blocks)
                .filteredOn(Block.Items.class::isInstance)
                .singleElement()
                .satisfies(list -> assertThat(((Block.Items) list).items()).hasSize(6));
        assertThat(texts(blocks, Style.FLUSH)).containsExactly("报：省总工会", "送：市委办公室", "发：各区总工会");
        assertThat(texts(blocks, Style.RIGHT)).containsExactly("（共印 60 份）");
    }

    @Test
    void theEditorsNoteStandsBeforeTheTextAndTheRunningNumberBesideTheNumber() {
        room.sample();
        List<Block> blocks = compose("note", "这一期请各区总工会传阅。\n请于月底前反馈。", "number", "7", "total", "312");
        assertThat(texts(blocks, Style.QUOTE)).containsExactly("编者按：这一期请各区总工会传阅。", "请于月底前反馈。");
        assertThat(texts(blocks, Style.CENTRED)).contains("第 7 期（总第 312 期）");
    }

    @Test
    void everyItemLeadsBackToItsRecord() {
        ImportedFile file = room.sample();
        assertThat(compose())
                .filteredOn(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).runs())
                .flatMap(run -> run.mark().stream().toList())
                .filteredOn(Run.Mark.Sourced.class::isInstance)
                .map(mark -> ((Run.Mark.Sourced) mark).source().record().orElseThrow())
                .hasSize(6)
                .contains(file.items().get(0).ref());
    }

    @Test
    void withoutAChoiceTheBriefHasTheLastPageWithoutItsPoster() {
        room.sample();
        List<Block> blocks = compose();
        assertThat(headings(blocks)).hasSize(6).contains("柳泉举办粮食行业仓储安全技能竞赛").doesNotContain("清风入怀·书香润心　共建文明家园");
        assertThat(texts(blocks, Style.NOTE)).last().asString().contains("本期共收报道 6 条", "公益广告 1 幅");
    }

    @Test
    void aPageOrAFileOrItemsMayBeChosen() {
        ImportedFile file = room.sample();
        assertThat(headings(compose("page", file.page().orElseThrow().id()))).hasSize(6);
        assertThat(headings(compose("page", file.file().id()))).hasSize(6);
        String two =
                file.items().get(2).ref().id() + "," + file.items().get(0).ref().id();
        assertThat(headings(compose("items", two))).containsExactly("柳泉举办粮食行业仓储安全技能竞赛", "匠心领航促创新　同心共建启新程");
    }

    @Test
    void textIsPrintedWithFullWidthMarksAndItsSource() {
        room.sample();
        List<Block> blocks = compose();
        assertThat(texts(blocks, Style.BODY))
                .allSatisfy(text -> assertThat(text).doesNotContain(",我", ",现"));
        assertThat(texts(blocks, Style.NOTE).get(0)).contains("page.txt", "第 3—15 行", "供稿：澜川市经开区总工会");
        assertThat(texts(blocks, Style.NOTE).get(1)).contains("摄影：青榆区总工会", "标题为编者所拟");
    }

    @Test
    void namesAndSchoolsOfPupilsAreMasked() {
        room.sample();
        List<Block> blocks = compose();
        String all = String.join("\n", texts(blocks, Style.BODY));
        assertThat(all).doesNotContain("柏小禾", "望山小学的柏").contains("某校的柏某某同学", "邵松年");
        assertThat(texts(blocks, Style.NOTE)).last().asString().contains("未成年人");
    }

    @Test
    void aBriefOfNothingSaysWhatToDo() {
        assertThatThrownBy(this::compose)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("E-NO-ITEM"));
    }

    @Test
    void aBriefIsAnOfficialDocument() {
        PaperSetup setup = report.setup(parameters("issuer", "云岭市总工会办公室"));
        assertThat(setup.theme()).isEqualTo(PaperSetup.Theme.OFFICIAL);
        assertThat(setup.title()).isEqualTo("工会工作简报");
        assertThat(setup.author()).isEqualTo("云岭市总工会办公室");
    }
}
