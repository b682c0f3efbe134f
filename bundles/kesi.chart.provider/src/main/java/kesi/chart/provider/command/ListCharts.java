package kesi.chart.provider.command;

import java.util.List;
import kesi.chart.provider.Texts;
import kesi.chart.provider.record.SavedChart;
import kesi.chart.provider.record.SavedCharts;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.task.Task;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the charts that people keep. */
@Command(
        name = "chart:list",
        title = "%command.list",
        help = "%command.list.help",
        menu = "chart/list",
        needs = "store")
@Component
public final class ListCharts implements Handler<Handler.NoParameters> {

    private final Records records;

    /** Lists from these records. */
    @Activate
    public ListCharts(@Reference Records records) {
        this.records = records;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<SavedChart> all = new SavedCharts(records).all();
        return Outcome.of(Texts.of("outcome.list", all.size()))
                .withData(Outcome.tree(
                        "charts", all.stream().map(ListCharts::entry).toList()))
                .withListing(new Listing(
                        List.of(Texts.of("field.name"), Texts.of("field.of"), Texts.of("field.by")),
                        all.stream()
                                .map(chart -> List.of(
                                        chart.name(),
                                        chart.plan().type(),
                                        chart.plan().by().field()))
                                .toList()));
    }

    private static Object entry(SavedChart chart) {
        return Outcome.tree(
                "name",
                chart.name(),
                "type",
                chart.plan().type(),
                "by",
                chart.plan().by().field(),
                "kind",
                chart.plan().kind().name());
    }
}
