package kesi.competition.provider.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.api.Contest;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.Entry;
import kesi.competition.api.Mark;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Sheet;
import kesi.competition.provider.Office;
import kesi.competition.provider.Oracle;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Evidence;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // what a test looks up is there, or the test fails
class ContestIntakeTest {

    private static final String NAME = "首届示例市焊接技能竞赛";

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDefinitionBecomesAContestWithStagesModulesAndRules() {
        office.read(office.write("contest.json", Office.DEFINITION));
        Contest contest = listed().contest();
        assertThat(contest.edition()).contains(1);
        assertThat(contest.stages()).extracting(stage -> stage.name()).containsExactly("预赛", "决赛");
        assertThat(contest.stage("决赛")
                        .orElseThrow()
                        .rules()
                        .orElseThrow()
                        .modules()
                        .get(0)
                        .judges())
                .hasToString("TrimmedMean[highest=1, lowest=1]");
        assertThat(contest.roles().get(0).agent()).isEqualTo("示例市总工会");
        assertThat(contest.venues().get(0).evidence()).hasSize(1);
    }

    @Test
    void whatIsRefusedLeavesNoFileInTheStore() {
        Path table = office.write("marks.csv", "a,b\n1,2\n");

        assertThatThrownBy(() -> office.read(table)).isInstanceOf(Problem.class);

        assertThat(office.records.blobs().open(sha256(table))).isEmpty();
    }

    @Test
    void marksFindTheirTeamsMembersAndCells() {
        importBoth();
        List<Entry> entries = office.contests.entries(listed().ref());
        assertThat(entries).extracting(Entry::number).containsExactly("01", "02", "03");
        assertThat(entries.get(0).members()).extracting(Entry.Member::name).containsExactly("张伟", "李娜");
        Sheet sheet = office.contests.sheets(listed().ref()).get(0);
        assertThat(sheet.marks()).hasSize(6);
        Mark mark = sheet.marks().get(1);
        assertThat(mark.value()).contains(new BigDecimal("80.5"));
        assertThat(mark.evidence().orElseThrow()).isInstanceOfSatisfying(Evidence.Cell.class, cell -> {
            assertThat(cell.row()).isEqualTo(3);
            assertThat(cell.column()).isEqualTo(4);
            assertThat(office.records.blobs().open(cell.file().id())).isPresent();
        });
        assertThat(sheet.marks().get(3).status()).isEqualTo(MarkStatus.ABSENT);
    }

    @Test
    void theOrderOfTheFilesMakesNoDifference() {
        office.read(office.write("预赛.csv", Office.PRELIM), office.write("contest.json", Office.DEFINITION));
        assertThat(office.contests.sheets(listed().ref()).get(0).marks()).hasSize(6);
    }

    @Test
    void readingTheSameFilesAgainChangesNothing() {
        importBoth();
        long last = office.records.journal().last();
        Outcome again = importBoth();
        assertThat(office.records.journal().last()).isEqualTo(last);
        assertThat(again.entry("faults")).contains(List.of());
    }

    @Test
    void aFaultyRowStopsTheImportUnlessGoodRowsAreAskedFor() {
        office.read(office.write("contest.json", Office.DEFINITION));
        Path marks = office.write(
                "预赛.csv",
                "参赛号,单位,姓名,理论成绩,状态\n01-1,甲厂,张伟,\"95,5\",\n01-2,甲厂,李娜,1e400,\n01-2,甲厂,王芳,60,\n"
                        + ",,赵,60,\n02-1,乙厂,钱,101,\n02-2,乙厂,孙,60,睡过头\n03-1,丙厂,李,88.25,\n");
        assertThat(Office.code(() -> readMarks(false, marks))).isEqualTo("E-ROWS");
        assertThat(office.contests.sheets(listed().ref())).isEmpty();
        Outcome outcome = readMarks(true, marks);
        assertThat(outcome.findings()).hasSize(6);
        assertThat(outcome.findings().get(0).place()).endsWith("预赛.csv:2");
        assertThat(office.contests.sheets(listed().ref()).get(0).marks()).hasSize(1);
    }

    @Test
    void columnsOfJudgesBecomeASheetEach() {
        importBoth();
        Path file = office.writeXlsx(
                "finals.xlsx",
                "决赛 焊接",
                List.of("参赛号", "单位", "评委1", "评委2", "评委3", "备注"),
                List.of(List.of("01", "甲厂", "90", "80", "70.5", "x"), List.of("03", "丙厂", "缺考", "80", "70", "")));
        office.read(Optional.of(NAME), Optional.empty(), Optional.empty(), false, file);
        List<Sheet> sheets = office.contests.sheets(listed().ref()).stream()
                .filter(sheet -> sheet.stage().equals("final"))
                .toList();
        assertThat(sheets).extracting(Sheet::judge).containsExactlyInAnyOrder("评委1", "评委2", "评委3");
        assertThat(sheets.stream()
                        .flatMap(sheet -> sheet.marks().stream())
                        .filter(m -> m.status() == MarkStatus.ABSENT))
                .hasSize(1);
    }

    @Test
    void aWorkbookBringsEntriesAndMarksOfBothStages() {
        Map<String, List<List<String>>> sheets = new java.util.LinkedHashMap<>();
        sheets.put(
                "报名表", List.of(List.of("参赛号", "单位", "姓名"), List.of("01-1", "甲厂", "张伟"), List.of("02-1", "乙厂", "王芳")));
        sheets.put("预赛", List.of(List.of("参赛号", "理论"), List.of("01-1", "90"), List.of("02-1", "缺考")));
        sheets.put(
                "决赛",
                List.of(
                        List.of("单位", "裁判一", "裁判二", "裁判三"),
                        List.of("甲厂", "90", "91", "92.5"),
                        List.of("乙厂", "1", "2", "3")));
        Outcome outcome =
                office.read(office.write("contest.json", Office.DEFINITION), office.writeBook("all.xlsx", sheets));
        assertThat(outcome.entry("faults")).contains(List.of());
        assertThat(office.contests.entries(listed().ref()))
                .extracting(Entry::number)
                .containsExactly("01", "02");
        assertThat(office.rank(NAME, "prelim").get("rows").toString())
                .contains("entry=01, name=, unit=甲厂, total=90", "entry=02, name=, unit=乙厂, total=0");
        assertThat(office.rank(NAME, "final").get("rows").toString()).contains("total=91,", "total=2,");
    }

    @Test
    void aTableAloneNeedsTheNameOfItsContest() {
        Path marks = office.write("marks.csv", Office.PRELIM);
        assertThat(Office.code(() -> office.read(marks))).isEqualTo("E-CONTEST-WHICH");
        office.read(Optional.of("新竞赛"), Optional.of("预赛"), Optional.empty(), false, marks);
        Contest contest = office.contests.find("新竞赛").orElseThrow().contest();
        assertThat(contest.stages().get(0).modules().get(0).name()).isEqualTo("理论");
        assertThat(contest.stages().get(0).rules()).isEmpty();
        assertThat(Office.code(() -> office.rank("新竞赛", "预赛"))).isEqualTo("E-RULES-NONE");
    }

    @Test
    void whatDoesNotFitIsTold() {
        assertThat(Office.code(() -> office.read(office.write("a.json", "{\"a\":1}"))))
                .isEqualTo("E-CONTEST-FORMAT");
        assertThat(Office.code(() -> office.read(office.write("b.json", "{\"a\":"))))
                .isEqualTo("E-JSON");
        office.read(office.write("contest.json", Office.DEFINITION));
        assertThat(Office.code(() -> readMarks(false, office.write("预赛.csv", "甲,乙\n1,2\n"))))
                .isEqualTo("E-TABLE-COLUMNS");
        assertThat(Office.code(() -> readMarks(false, office.write("预赛.csv", "参赛号,体操成绩\n1,2\n"))))
                .isEqualTo("E-MODULE-NONE");
        assertThat(Office.code(() -> office.read(
                        Optional.of(NAME),
                        Optional.of("复赛"),
                        Optional.empty(),
                        false,
                        office.write("x.csv", "参赛号,a\n1,2\n"))))
                .isEqualTo("E-STAGE-NONE");
        assertThat(Office.code(() -> office.read(
                        Optional.of(NAME),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        office.write("x.csv", "参赛号,成绩\n1,2\n"))))
                .isEqualTo("E-STAGE-WHICH");
    }

    @Test
    void theSharedMarksGiveTheSameRanksInEveryEncoding() {
        Assumptions.assumeTrue(Files.exists(Oracle.FILE), "no shared data");
        Path data = Oracle.FILE.getParent();
        Oracle oracle = new Oracle();
        String definition = Office.DEFINITION
                .replace("\"places\": 2", "\"places\": 20")
                .replace(
                        "{\"status\": \"ABSENT\", \"means\": \"ZERO\"}",
                        "{\"status\": \"ABSENT\", \"means\": \"ZERO\"},"
                                + "{\"status\": \"DSQ\", \"means\": \"ZERO\"}");
        for (String name : List.of("utf8", "utf8bom", "gb18030", "gbk_lossy", "utf16le")) {
            try (Office fresh = new Office(folder)) {
                fresh.read(fresh.write("contest.json", definition));
                fresh.read(
                        Optional.of(NAME),
                        Optional.of("预赛"),
                        Optional.empty(),
                        false,
                        data.resolve("prelim_" + name + ".csv"));
                Map<String, Object> rank = fresh.rank(NAME, "prelim");
                assertThat(rank.get("advanced"))
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                        .as(name)
                        .hasSize(21);
                assertThat(rank.get("tiesAtCut")).isEqualTo(List.of("04", "16", "27"));
                assertThat(ranks(rank)).isEqualTo(expectedRanks(oracle));
            }
        }
    }

    @SuppressWarnings("unchecked") // a ranking's rows are maps
    private static Map<String, Object> ranks(Map<String, Object> rank) {
        Map<String, Object> ranks = new java.util.TreeMap<>();
        ((List<Map<String, Object>>) rank.get("rows"))
                .forEach(row -> ranks.put("K" + row.get("entry"), row.get("rank")));
        return ranks;
    }

    private static Map<String, Object> expectedRanks(Oracle oracle) {
        return new java.util.TreeMap<>(Oracle.map(oracle.expected().get("prelimRank")));
    }

    private Outcome importBoth() {
        office.read(office.write("contest.json", Office.DEFINITION));
        return readMarks(false, office.write("预赛.csv", Office.PRELIM, Charset.forName("GB18030")));
    }

    private Outcome readMarks(boolean good, Path file) {
        return office.read(Optional.of(NAME), Optional.empty(), Optional.empty(), good, file);
    }

    private Listed listed() {
        return office.contests.find(NAME).orElseThrow();
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
