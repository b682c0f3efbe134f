package kesi.report.pdf;

import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.report.api.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the reports that loaded bundles bring. */
@Command(name = "report:list", title = "%command.list", help = "%command.list.help")
@Component
public final class ListReports implements Handler<Handler.NoParameters> {

    private final Reports reports;
    private final Language language;

    @Activate
    public ListReports(@Reference Reports reports, @Reference Language language) {
        this.reports = reports;
        this.language = language;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<Reports.Description> all = reports.all();
        Message sentence = all.isEmpty()
                ? Message.of(ListReports.class, "report.none")
                : Message.of(ListReports.class, "report.count", all.size());
        return Outcome.of(sentence)
                .withData(all.stream().map(this::tree).toList())
                .withListing(new Outcome.Listing(
                        List.of(column("name"), column("title"), column("help")),
                        all.stream().map(this::row).toList()));
    }

    private Map<String, Object> tree(Reports.Description report) {
        return Outcome.tree(
                "name", report.name(),
                "title", language.say(report.title()),
                "help", language.say(report.help()),
                "bundle", report.bundle());
    }

    private List<String> row(Reports.Description report) {
        return List.of(report.name(), language.say(report.title()), language.say(report.help()));
    }

    private static Message column(String name) {
        return Message.of(ListReports.class, "column." + name);
    }
}
