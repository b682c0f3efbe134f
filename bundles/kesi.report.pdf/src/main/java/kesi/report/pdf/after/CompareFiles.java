package kesi.report.pdf.after;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.apache.pdfbox.text.PDFTextStripper;
import org.osgi.service.component.annotations.Component;

/** Says in which lines and figures two files differ. */
@Command(name = "report:compare", title = "%command.compare", help = "%command.compare.help")
@Component
public final class CompareFiles implements Handler<CompareFiles.Parameters> {

    /**
     * Which files.
     *
     * @param before the earlier one
     * @param after the later one
     */
    public record Parameters(
            @Param(label = "%param.before", positional = true, path = Param.PathUse.OPEN)
            Path before,

            @Param(label = "%param.after", positional = true, path = Param.PathUse.OPEN)
            Path after) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return compare(
                parameters.before(),
                parameters.after(),
                text(
                        "compare.same",
                        parameters.before().toString(),
                        parameters.after().toString()));
    }

    /**
     * In what two files differ.
     *
     * @param same what is said when they do not
     * @throws kesi.core.api.problem.Problem when one of them cannot be read
     */
    public static Outcome compare(Path before, Path after, Message same) {
        List<Differences.Difference> all = Differences.of(lines(before), lines(after));
        long inFigures = all.stream().filter(Differences.Difference::inFigures).count();
        Message sentence = all.isEmpty() ? same : text("compare.differ", all.size(), inFigures);
        return Outcome.of(sentence)
                .withData(all.stream().map(CompareFiles::tree).toList())
                .withListing(new Outcome.Listing(
                        List.of(text("column.kind"), text("column.before"), text("column.after")),
                        all.stream().map(CompareFiles::row).toList()));
    }

    private static List<String> lines(Path file) {
        return OpenPdf.use(
                file,
                document -> new PDFTextStripper()
                        .getText(document)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static Map<String, Object> tree(Differences.Difference difference) {
        return Outcome.tree(
                "kind", difference.inFigures() ? "figures" : "text",
                "before", difference.before(),
                "after", difference.after(),
                "figuresBefore", difference.figures().get(0),
                "figuresAfter", difference.figures().get(1));
    }

    private static List<String> row(Differences.Difference difference) {
        return List.of(
                difference.inFigures() ? "#" : "≠",
                String.join(" / ", difference.before()),
                String.join(" / ", difference.after()));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(CompareFiles.class, key, arguments);
    }
}
