package kesi.competition.provider.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.competition.provider.Office;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.RecordingTask;
import kesi.report.api.block.Block;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Column;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultListTest {

    private static final String NAME = "首届示例市焊接技能竞赛";

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
    void theListHasATableWithRanksMembersMarksAndWhoGoesOn() {
        List<Block> blocks = compose(Optional.empty());
        Table table = tables(blocks).get(0);
        assertThat(table.columns()).extracting(Column::head).contains("名次", "参赛号", "单位", "成员", "理论", "总分");
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEachRemaining(row -> rows.add(row.texts()));
        assertThat(rows.get(0)).containsExactly("1", "01", "甲厂", "张伟、李娜", "170.5", "170.5", "晋级");
        assertThat(rows).hasSize(3);
    }

    @Test
    void theListNamesItsRulesByTheirHashAndHasLinesForSignatures() {
        List<Block> blocks = compose(Optional.of("预赛"));
        assertThat(blocks.toString()).contains("预赛规则（第 1 版），校验码 SHA-256 ");
        assertThat(only(blocks, Block.Signatures.class).labels()).hasSize(3);
    }

    @Test
    void aProvisionalRankingSaysSo() {
        Path more = office.write("预赛2.csv", "参赛号,单位,姓名,理论成绩\n02-2,乙厂,王芳,\n");
        office.read(Optional.of(NAME), Optional.of("预赛"), Optional.empty(), false, more);
        assertThat(compose(Optional.empty()).toString()).contains("不得作为正式成绩公布", "02 的环节“理论”为“未评”");
    }

    @Test
    void theTitleAndIssuerComeFromTheContest() {
        var setup = report().setup(new ResultList.Parameters(NAME, Optional.empty()));
        assertThat(setup.title()).isEqualTo(NAME + "成绩册");
        assertThat(setup.author()).isEqualTo("示例市总工会");
    }

    private List<Block> compose(Optional<String> stage) {
        List<Block> blocks = new ArrayList<>();
        report().compose(new ResultList.Parameters(NAME, stage), blocks::add, new RecordingTask());
        return blocks;
    }

    private ResultList report() {
        return new ResultList(office.papers, FixedLanguage.chinese());
    }

    private static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static <T extends Block> T only(List<Block> blocks, Class<T> type) {
        List<T> found = blocks.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
