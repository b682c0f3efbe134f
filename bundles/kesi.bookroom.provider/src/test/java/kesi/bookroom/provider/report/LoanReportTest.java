package kesi.bookroom.provider.report;

import static kesi.bookroom.provider.World.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.bookroom.provider.World;
import kesi.bookroom.provider.report.LoanReport.Parameters;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.report.api.block.Block;
import kesi.report.api.block.Table;
import org.junit.jupiter.api.Test;

class LoanReportTest {

    private final World world = new World();
    private final LoanReport report = new LoanReport(world.desk);

    @Test
    void theSectionsStandInTheirOrder() {
        assertThat(compose(DAY, DAY.plusMonths(1)).stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(block -> ((Block.Heading) block).text()))
                .containsExactly("一、概况", "二、各月借阅", "三、各书屋借阅", "四、借阅最多的图书", "五、逾期未还");
    }

    @Test
    void thePeriodIsCountedByMonthRoomAndTitle() {
        world.lend(world.world, "1001", DAY);
        world.lend(world.world, "1002", DAY);
        world.lend(world.capital, "1001", DAY.plusMonths(1));
        List<Block> blocks = compose(DAY, LocalDate.of(2024, 4, 30));
        assertThat(rows(blocks, 0)).containsExactly(List.of("2024年3月", "2"), List.of("2024年4月", "1"));
        assertThat(rows(blocks, 1)).containsExactly(List.of("曙光书屋", "临江市总工会", "3", "3"));
        assertThat(rows(blocks, 2)).containsExactly(List.of("平凡的世界", "路遥", "2"), List.of("资本论", "马克思", "1"));
        assertThat(rows(blocks, 3))
                .containsExactly(
                        List.of("平凡的世界", "读者1001", "2024年3月31日", "30"), List.of("平凡的世界", "读者1002", "2024年3月31日", "30"));
        assertThat(blocks.toString()).contains("借出 3 册，借阅读者 2 人");
    }

    @Test
    void withoutLoansItSaysSo() {
        assertThat(compose(DAY, DAY).toString()).contains("本期没有借阅。", "没有逾期未还的图书");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        Parameters wrong = new Parameters(Optional.of(DAY), Optional.of(DAY.minusDays(1)));
        assertThatThrownBy(() -> report.setup(wrong))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("2024-02-29");
        assertThat(report.setup(new Parameters(Optional.empty(), Optional.of(DAY)))
                        .title())
                .isEqualTo("职工书屋借阅统计");
    }

    private List<Block> compose(LocalDate from, LocalDate to) {
        List<Block> blocks = new ArrayList<>();
        report.compose(new Parameters(Optional.of(from), Optional.of(to)), blocks::add, new RecordingTask());
        return blocks;
    }

    private static List<List<String>> rows(List<Block> blocks, int table) {
        List<Table> tables = blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        tables.get(table).rows().forEachRemaining(row -> rows.add(row.texts()));
        return rows;
    }
}
