package kesi.report.pdf.after;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.report.pdf.preview.FileSources;
import kesi.report.pdf.preview.MarkedWords;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.osgi.service.component.annotations.Component;

/** Lists the figures of a file with their sources, from the file alone. */
@Command(name = "report:trace", title = "%command.trace", help = "%command.trace.help")
@Component
public final class TraceFile implements Handler<TraceFile.Parameters> {

    /**
     * Which file.
     *
     * @param file a PDF file that a report wrote
     */
    public record Parameters(
            @Param(label = "%param.file", positional = true, path = Param.PathUse.OPEN)
            Path file) {}

    /** A figure with its source. */
    private record Figure(int page, String words, String record, String place, String source) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<Figure> figures = OpenPdf.use(parameters.file(), TraceFile::figures);
        Message sentence = figures.isEmpty()
                ? text("trace.none", parameters.file().toString())
                : text("trace.count", figures.size());
        return Outcome.of(sentence)
                .withData(figures.stream().map(TraceFile::tree).toList())
                .withListing(new Outcome.Listing(
                        List.of(
                                text("column.page"),
                                text("column.figure"),
                                text("column.record"),
                                text("column.place"),
                                text("column.words")),
                        figures.stream().map(TraceFile::row).toList()));
    }

    private static List<Figure> figures(PDDocument document) throws IOException {
        List<Figure> figures = new ArrayList<>();
        MarkedWords words = new MarkedWords(document);
        for (FileSources.Element element : FileSources.read(document).elements()) {
            figures.add(new Figure(
                    element.page() + 1,
                    words.words(element.page(), element.contents()),
                    element.source().record().map(Ref::toString).orElse(""),
                    element.source().place(),
                    element.source().words()));
        }
        return figures;
    }

    private static Map<String, Object> tree(Figure figure) {
        return Outcome.tree(
                "page", figure.page(),
                "figure", figure.words(),
                "record", figure.record(),
                "place", figure.place(),
                "words", figure.source());
    }

    private static List<String> row(Figure figure) {
        return List.of(String.valueOf(figure.page()), figure.words(), figure.record(), figure.place(), figure.source());
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(TraceFile.class, key, arguments);
    }
}
