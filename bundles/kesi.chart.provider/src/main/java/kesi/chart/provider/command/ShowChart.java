package kesi.chart.provider.command;

import java.nio.file.Path;
import java.util.Optional;
import kesi.chart.api.Chart;
import kesi.chart.api.Charts;
import kesi.chart.provider.record.SavedChartType;
import kesi.chart.provider.record.SavedCharts;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows a kept chart with the figures of today. */
@Command(
        name = "chart:show",
        title = "%command.show",
        help = "%command.show.help",
        menu = "chart/show",
        needs = "store")
@Component
public final class ShowChart implements Handler<ShowChart.Parameters> {

    private final Charts charts;
    private final Records records;
    private final Language language;

    /** Shows charts of these records. */
    @Activate
    public ShowChart(@Reference Charts charts, @Reference Records records, @Reference Language language) {
        this.charts = charts;
        this.records = records;
        this.language = language;
    }

    /** Which chart, and where to. */
    public record Parameters(
            @Param(label = "%param.chart", positional = true, recordType = SavedChartType.NAME)
            String chart,

            @Param(label = "%param.out", path = PathUse.SAVE)
            Optional<Path> out) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Chart chart =
                charts.make(new SavedCharts(records).named(parameters.chart()).plan(), task);
        parameters.out().ifPresent(file -> new ChartFile(charts, language.current()).write(chart, file));
        return new Answer(chart, language.current()).outcome();
    }
}
