package kesi.heritage.provider.report;

import java.util.Locale;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.provider.record.OutreachEventType;
import kesi.heritage.provider.rule.Minors;
import kesi.record.api.Records;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The file of one outreach event: what is stated, where it stands, and no child's name. */
@Component
@Report(name = "heritage.outreach-file", title = "%report.outreach", help = "%report.outreach.help")
public final class OutreachFile implements ReportPart<OutreachFile.Parameters> {

    private final Records records;
    private final OutreachEventType type = new OutreachEventType();

    /** Reports from this store. */
    @Activate
    public OutreachFile(@Reference Records records) {
        this.records = records;
    }

    /** Of which event. */
    public record Parameters(
            @Param(label = "%param.event", recordType = HeritageTypes.SESSION)
            String event) {}

    @Override
    public PaperSetup setup(Parameters parameters) {
        OutreachEvent event = event(parameters);
        String title = Message.of(OutreachFile.class, "report.title", Minors.masked(event.name(), event))
                .in(Locale.CHINESE);
        return PaperSetup.of(title, "", Theme.OFFICIAL);
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        new EventPages(event(parameters), records, paper).write();
    }

    private OutreachEvent event(Parameters parameters) {
        String id = parameters.event().replaceFirst("^.*/", "");
        return records.shelf(type)
                .find(id)
                .orElseThrow(() -> Problem.failed(
                        "E-NOT-FOUND", Message.of(OutreachFile.class, "problem.unknown", parameters.event())))
                .value();
    }
}
