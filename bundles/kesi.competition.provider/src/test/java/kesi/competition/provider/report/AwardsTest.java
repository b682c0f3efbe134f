package kesi.competition.provider.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.competition.provider.Office;
import kesi.competition.provider.command.CheckCertificate;
import kesi.competition.provider.command.ImportPlan;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.RecordingTask;
import kesi.report.api.block.Block;
import kesi.report.api.block.Certificate;
import kesi.report.api.block.Code;
import kesi.report.api.block.Cover;
import kesi.report.api.block.Names;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Column;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // fields are set before each test
class AwardsTest {

    private static final String NAME = "首届示例市焊接技能竞赛";
    private static final String AWARDS = """
            奖项,名次从,名次至,授予对象
            团体一等奖,1,1,单位
            技术能手,1,2,个人
            """;

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.read(office.write("contest.json", Office.DEFINITION), office.write("预赛.csv", Office.PRELIM));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void equalRanksGetTheSameAwardAndEveryMemberACertificate() {
        plan("奖项.csv", AWARDS);
        List<Certificate> certificates = of(certificates(Optional.empty()), Certificate.class);
        assertThat(certificates)
                .extracting(Certificate::addressee)
                .containsExactly("甲厂", "丙厂", "张伟（甲厂）", "李娜（甲厂）", "刘洋（丙厂）", "陈静（丙厂）");
        assertThat(certificates).extracting(Certificate::number).doesNotHaveDuplicates();
        assertThat(certificates.get(2).text()).contains(NAME, "第1名", "特授予“技术能手”");
    }

    @Test
    void certificatesOfOneAwardKeepTheNumbersThatTheyHaveAmongAll() {
        plan("奖项.csv", AWARDS);
        List<Certificate> all = of(certificates(Optional.empty()), Certificate.class);
        List<Certificate> some = of(certificates(Optional.of("技术能手")), Certificate.class);
        assertThat(some).isEqualTo(all.subList(2, 6));
    }

    @Test
    void aCodeIsCheckedByItselfAndByTheResult() {
        plan("奖项.csv", AWARDS);
        String code = of(certificates(Optional.empty()), Certificate.class)
                .get(2)
                .code()
                .map(Code::content)
                .orElseThrow();
        assertThat(check(code)).contains("有效", "张伟", "技术能手");
        assertThat(Office.code(() -> check(code.replace("张伟", "张韦")))).isEqualTo("E-CERTIFICATE-CODE");
        String contest = office.contests.find(NAME).orElseThrow().ref().id();
        String false1 = new CertificateCode("1", "张韦", "甲厂", "技术能手", contest, "2023年11月5日").text();
        assertThat(Office.code(() -> check(false1))).isEqualTo("E-CERTIFICATE-FALSE");
        String elsewhere = new CertificateCode("1", "张韦", "甲厂", "技术能手", "zzzz", "2023年11月5日").text();
        assertThat(check(elsewhere)).contains("未被改动", "无法与成绩比对");
    }

    @Test
    void noAwardRestsOnAResultThatIsNotOfficial() {
        plan("奖项.csv", AWARDS);
        office.read(
                Optional.of(NAME),
                Optional.of("预赛"),
                Optional.empty(),
                false,
                office.write("预赛2.csv", "参赛号,单位,姓名,理论成绩\n02-2,乙厂,王芳,\n"));
        assertThat(Office.code(() -> certificates(Optional.empty()))).isEqualTo("E-RESULT-OPEN");
        assertThat(Office.code(() -> letter())).isEqualTo("E-RESULT-OPEN");
    }

    @Test
    void withoutRulesNobodyGetsAnAward() {
        assertThat(Office.code(() -> certificates(Optional.empty()))).isEqualTo("E-AWARDS-NONE");
    }

    @Test
    void theLetterListsNamesByStrokes() {
        plan("奖项.csv", AWARDS);
        List<Block> blocks = letter();
        assertThat(of(blocks, Block.Heading.class))
                .extracting(Block.Heading::text)
                .containsExactly("一、团体一等奖", "二、技术能手");
        assertThat(of(blocks, Names.class).get(0).names()).containsExactly("刘洋", "李娜", "张伟", "陈静");
    }

    @Test
    void theOrderBookPrintsWhatIsKnownAndTellsWhatIsNot() {
        plan("机构.csv", "机构,职务,姓名,单位\n组织委员会,主任,王强,示例市总工会\n裁判组,裁判长,丁一,示例学院\n,领队,赵敏,甲厂\n");
        plan("日程.csv", "日期,时间,地点,内容\n2023-10-12,09:00,示例厂,开幕式\n");
        RecordingTask task = new RecordingTask();
        List<Block> blocks = new ArrayList<>();
        OrderBook book = new OrderBook(office.papers, FixedLanguage.chinese());
        book.compose(new OrderBook.Parameters(NAME, Optional.empty()), blocks::add, task);
        assertThat(of(blocks, Cover.class).get(0).hosts()).containsExactly("示例市总工会");
        assertThat(of(blocks, Block.Heading.class))
                .extracting(Block.Heading::text)
                .containsExactly("一、组织机构", "组织委员会", "二、竞赛规程", "三、裁判员", "裁判组", "四、参赛队名单", "五、竞赛日程", "六、人数统计");
        assertThat(task.findings().toString()).contains("竞赛规程", "抽签结果").doesNotContain("组织机构");
        List<Table> tables = of(blocks, Table.class);
        assertThat(tables.get(2).rows().next().texts()).containsExactly("01", "甲厂", "赵敏", "", "张伟、李娜");
        List<List<String>> count = new ArrayList<>();
        tables.get(4).rows().forEachRemaining(row -> count.add(row.texts()));
        assertThat(count).contains(List.of("参赛单位", "3", "家"), List.of("选手", "6", "人"), List.of("裁判员", "1", "人"));
    }

    @Test
    void theResultBookShowsAwardsAndCorrectionsAndLeadsBackToTheSheets() {
        plan("奖项.csv", AWARDS);
        plan("公示.csv", "公示开始,公示结束,联系方式\n2023年10月20日,2023年10月26日,电话 12345\n");
        office.read(
                Optional.of(NAME),
                Optional.of("预赛"),
                Optional.empty(),
                false,
                office.write("更正.csv", "参赛号,单位,姓名,理论成绩\n01-1,甲厂,张伟,91\n"));
        List<Block> blocks = new ArrayList<>();
        new ResultList(office.papers, FixedLanguage.chinese())
                .compose(new ResultList.Parameters(NAME, Optional.empty()), blocks::add, new RecordingTask());
        List<Table> tables = of(blocks, Table.class);
        assertThat(tables.get(0).columns()).extracting(Column::head).endsWith("备注", "奖项");
        Table.Row first = tables.get(0).rows().next();
        assertThat(first.texts()).containsExactly("1", "01", "甲厂", "张伟、李娜", "171.5", "171.5", "晋级", "团体一等奖、技术能手");
        assertThat(first.cells().get(4).source().orElseThrow().words()).isEqualTo("91；80.5");
        assertThat(first.cells().get(4).source().orElseThrow().place()).contains("第 2 行第 4 列");
        assertThat(tables.get(2).caption()).isEqualTo("预赛成绩更正");
        assertThat(tables.get(2).rows().next().texts()).contains("01", "理论", "01-1", "90", "91");
        assertThat(blocks.toString()).contains("自2023年10月20日至2023年10月26日公示");
    }

    @Test
    void faultyPapersChangeNothing() {
        assertThat(Office.code(() -> plan("坏.csv", "奖项,名次从,名次至\n一等奖,零,3\n"))).isEqualTo("E-PLAN-ROWS");
        assertThat(Office.code(() -> plan("别.csv", "甲,乙\n1,2\n"))).isEqualTo("E-PLAN-COLUMNS");
        assertThat(office.records.count("competition.plan")).isZero();
    }

    private void plan(String name, String text) {
        new ImportPlan(office.contests, office.plans)
                .run(new ImportPlan.Parameters(NAME, List.of(office.write(name, text))), new RecordingTask());
    }

    private List<Block> certificates(Optional<String> award) {
        List<Block> blocks = new ArrayList<>();
        new Certificates(office.papers, new Honours(office.papers), FixedLanguage.chinese())
                .compose(
                        new Certificates.Parameters(
                                NAME, Optional.empty(), award, "2023年11月5日", Optional.empty(), Optional.empty(), 1),
                        blocks::add,
                        new RecordingTask());
        return blocks;
    }

    private List<Block> letter() {
        List<Block> blocks = new ArrayList<>();
        new Commendation(office.papers, new Honours(office.papers), FixedLanguage.chinese())
                .compose(
                        new Commendation.Parameters(
                                NAME,
                                Optional.empty(),
                                "2023年11月5日",
                                Optional.empty(),
                                Optional.of("示工发〔2023〕9号"),
                                Optional.empty()),
                        blocks::add,
                        new RecordingTask());
        return blocks;
    }

    private String check(String code) {
        return FixedLanguage.chinese()
                .say(new CheckCertificate(office.contests, new Honours(office.papers))
                        .run(new CheckCertificate.Parameters(code), new RecordingTask())
                        .sentence());
    }

    private static <T extends Block> List<T> of(List<Block> blocks, Class<T> type) {
        return blocks.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
