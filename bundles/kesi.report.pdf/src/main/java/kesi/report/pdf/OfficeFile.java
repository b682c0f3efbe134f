package kesi.report.pdf;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.api.PaperSetup;
import kesi.report.api.spi.PaperFormat;

/**
 * A file that is no PDF by the ending of its name.
 *
 * @param formats those that there are
 */
record OfficeFile(List<PaperFormat> formats, Path file) {

    private static final List<String> OFFICE = List.of("xlsx", "docx");

    /**
     * Writes the report in the format of the ending; such a file has no pages of its own. Empty when the ending is of
     * no format and the file is a PDF.
     *
     * @throws Problem of kind USAGE when the bundle of an office format is not loaded
     */
    Optional<Integer> write(HeldReport.Ready report, PaperSetup setup, OutputStream out, Task task) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        Optional<PaperFormat> format =
                formats.stream().filter(each -> each.ending().equals(ending)).findFirst();
        if (format.isEmpty() && OFFICE.contains(ending)) {
            throw Problem.usage(Message.of(OfficeFile.class, "report.no-format", ending));
        }
        return format.map(each -> {
            PaperFormat.Open paper = each.open(setup, out, task);
            report.compose(paper, task);
            paper.finish();
            return 0;
        });
    }
}
