package kesi.chart.provider.command;

import java.nio.file.Path;
import java.util.Optional;
import kesi.chart.api.Chart;
import kesi.chart.api.ChartPlan;
import kesi.chart.api.ChartPlan.Grain;
import kesi.chart.api.ChartPlan.Grouping;
import kesi.chart.api.ChartPlan.Kind;
import kesi.chart.api.Charts;
import kesi.chart.provider.Texts;
import kesi.chart.provider.record.SavedCharts;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a chart, and keeps it or writes it into a file where that is wanted. */
@Command(
        name = "chart:make",
        title = "%command.make",
        help = "%command.make.help",
        menu = "chart/make",
        needs = "store")
@Component
public final class MakeChart implements Handler<MakeChart.Parameters> {

    private final Charts charts;
    private final Records records;
    private final Language language;

    /** Makes charts of these records. */
    @Activate
    public MakeChart(@Reference Charts charts, @Reference Records records, @Reference Language language) {
        this.charts = charts;
        this.records = records;
        this.language = language;
    }

    /** What to draw, and where to. */
    public record Parameters(
            @Param(label = "%param.type", positional = true) String type,
            @Param(label = "%param.by") String by,

            @Param(label = "%param.grain", standard = "MONTH")
            Grain grain,

            @Param(label = "%param.split") Optional<String> split,
            @Param(label = "%param.sum") Optional<String> sum,
            @Param(label = "%param.kind", standard = "BAR") Kind kind,
            @Param(label = "%param.most", standard = "12") int most,
            @Param(label = "%param.filter") Optional<String> filter,

            @Param(label = "%param.out", path = PathUse.SAVE)
            Optional<Path> out,

            @Param(label = "%param.save") Optional<String> save) {

        ChartPlan plan() {
            try {
                return new ChartPlan(type, filter.orElse(""), new Grouping(by, grain, split), sum, kind, most);
            } catch (IllegalArgumentException e) {
                throw new Problem(kesi.core.api.problem.Kind.USAGE, "", Texts.of("problem.most", most), e);
            }
        }
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Chart chart = charts.make(parameters.plan(), task);
        parameters.out().ifPresent(file -> new ChartFile(charts, language.current()).write(chart, file));
        parameters.save().ifPresent(name -> new SavedCharts(records).save(name, parameters.plan()));
        return new Answer(chart, language.current()).outcome();
    }
}
