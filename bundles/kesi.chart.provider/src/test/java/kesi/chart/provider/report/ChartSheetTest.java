package kesi.chart.provider.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.chart.api.ChartPlan;
import kesi.chart.provider.Outing;
import kesi.chart.provider.Outings;
import kesi.chart.provider.RecordCharts;
import kesi.chart.provider.paint.Faces;
import kesi.chart.provider.record.SavedChartType;
import kesi.chart.provider.record.SavedCharts;
import kesi.core.api.text.Message;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.record.api.Batch;
import kesi.report.api.block.Block;
import kesi.report.api.block.Table;
import org.junit.jupiter.api.Test;

class ChartSheetTest {

    private final MemoryRecords records = new MemoryRecords(new Outing.Type(), new SavedChartType());
    private final ChartSheet sheet =
            new ChartSheet(new RecordCharts(records, new Faces(null)), records, FixedLanguage.chinese());

    @Test
    void everyChartIsAPictureWithWordsForItAndATableOfItsFigures() {
        Batch batch = Batch.because(Message.literal("test"));
        Outings.some().forEach(outing -> records.shelf(new Outing.Type()).add(batch, outing));
        records.commit(batch);
        new SavedCharts(records).save("各单位活动", ChartPlan.counting("test.outing", "org"));

        List<Block> blocks = compose(List.of());

        assertThat(blocks.get(1)).isEqualTo(new Block.Heading(1, "各单位活动"));
        assertThat(blocks.get(2))
                .isInstanceOfSatisfying(
                        Block.Picture.class,
                        picture -> assertThat(picture.alternative()).isEqualTo("活动：按“主办单位”统计"));
        assertThat(blocks.get(3))
                .isInstanceOfSatisfying(
                        Table.class,
                        table -> assertThat(table.rows()).toIterable().contains(Table.Row.of(List.of("工会", "3"))));
    }

    @Test
    void withoutAnyChartThePageSaysSo() {
        assertThat(compose(List.of())).hasSize(2);
    }

    private List<Block> compose(List<String> charts) {
        List<Block> blocks = new ArrayList<>();
        ChartSheet.Parameters parameters = new ChartSheet.Parameters(Optional.empty(), charts);
        assertThat(sheet.setup(parameters).title()).isEqualTo("统计图表");
        sheet.compose(parameters, blocks::add, new RecordingTask());
        return blocks;
    }
}
