package kesi.report.pdf;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.api.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a report as a PDF file, or as another kind of file by the ending of its name. */
@Command(name = "report:render", title = "%command.render", help = "%command.render.help")
@Component
public final class RenderReport implements Handler<RenderReport.Parameters> {

    private final Reports reports;

    @Activate
    public RenderReport(@Reference Reports reports) {
        this.reports = reports;
    }

    /**
     * What to render.
     *
     * @param name the report's name
     * @param out the file to write; one that is there is replaced when the new one is complete
     * @param param the report's parameters
     */
    public record Parameters(
            @Param(label = "%param.report", positional = true)
            String name,

            @Param(label = "%param.out", path = Param.PathUse.SAVE)
            Path out,

            @Param(label = "%param.param") Map<String, String> param) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        parameters.param().forEach((name, value) -> arguments.put(name, List.of(value)));
        Reports.Rendered rendered = reports.render(parameters.name(), arguments, parameters.out(), task);
        Message sentence = Message.of(
                RenderReport.class,
                rendered.pages() == 0 ? "report.written" : "report.rendered",
                parameters.name(),
                rendered.file().toString(),
                rendered.pages());
        return Outcome.of(sentence)
                .withData(Outcome.tree(
                        "file", rendered.file().toString(),
                        "pages", rendered.pages(),
                        "bytes", rendered.bytes(),
                        "tookMs", rendered.tookMs()));
    }
}
