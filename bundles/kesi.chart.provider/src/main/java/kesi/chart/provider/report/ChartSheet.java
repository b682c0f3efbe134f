package kesi.chart.provider.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.chart.api.Chart;
import kesi.chart.api.Charts;
import kesi.chart.provider.Texts;
import kesi.chart.provider.count.ChartTable;
import kesi.chart.provider.record.SavedChart;
import kesi.chart.provider.record.SavedChartType;
import kesi.chart.provider.record.SavedCharts;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.record.api.Records;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Column;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Kept charts on paper, each with the table of its figures, so that people who cannot see the picture have them too.
 */
@Report(name = "chart.sheet", title = "%report.sheet", help = "%report.sheet.help")
@Component
public final class ChartSheet implements ReportPart<ChartSheet.Parameters> {

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 900;
    private static final double WIDTH_MM = 150;

    private final Charts charts;
    private final Records records;
    private final Language language;

    /** Sheets of these records. */
    @Activate
    public ChartSheet(@Reference Charts charts, @Reference Records records, @Reference Language language) {
        this.charts = charts;
        this.records = records;
        this.language = language;
    }

    /** Which charts; all of them when none is named. */
    public record Parameters(
            @Param(label = "%param.title") Optional<String> title,

            @Param(label = "%param.charts", recordType = SavedChartType.NAME)
            List<String> charts) {}

    @Override
    public PaperSetup setup(Parameters parameters) {
        return new PaperSetup(title(parameters), "", locale(), Theme.PLAIN, false);
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        paper.add(Block.Paragraph.of(title(parameters), Block.Style.TITLE));
        List<SavedChart> chosen = chosen(parameters);
        if (chosen.isEmpty()) {
            paper.add(Block.Paragraph.body(say("report.none")));
        }
        for (SavedChart saved : chosen) {
            task.checkCancelled();
            write(saved.name(), charts.make(saved.plan(), task), paper);
        }
    }

    private void write(String name, Chart chart, Paper paper) {
        paper.add(new Block.Heading(1, name));
        String title = chart.title().in(locale());
        paper.add(new Block.Picture(charts.png(chart, WIDTH, HEIGHT, locale()), title, WIDTH_MM, Optional.empty()));
        ChartTable table = new ChartTable(chart, locale());
        List<Column> columns = table.heads().stream()
                .map(head -> new Column(head, 1, table.first(head) ? Align.LEFT : Align.RIGHT))
                .toList();
        paper.add(Table.of(title, columns, table.rows().iterator()));
    }

    private List<SavedChart> chosen(Parameters parameters) {
        SavedCharts saved = new SavedCharts(records);
        return parameters.charts().isEmpty()
                ? saved.all()
                : parameters.charts().stream().map(saved::named).toList();
    }

    private String title(Parameters parameters) {
        return parameters.title().filter(words -> !words.isBlank()).orElseGet(() -> say("report.title"));
    }

    private String say(String key) {
        return Texts.of(key).in(locale());
    }

    private Locale locale() {
        return language.current();
    }
}
