package kesi.report.pdf.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kesi.core.api.task.Task;
import kesi.report.api.Preview;
import kesi.report.api.Sheet;
import kesi.report.pdf.RegisteredReports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Paints reports from their layout, and with the PDF library what was written elsewhere. */
@Component
public final class PaintedPreview implements Preview {

    private final RegisteredReports reports;
    private final ShapeShelf shelf = new ShapeShelf();

    @Activate
    public PaintedPreview(@Reference RegisteredReports reports) {
        this.reports = reports;
    }

    @Override
    public Painted make(String report, Map<String, List<String>> arguments, Consumer<Sheet> page, Task task) {
        Recorder recorder = new Recorder(shelf, page);
        reports.show(report, arguments, recorder, task);
        return recorder.painted();
    }

    @Override
    public Painted open(Path file) {
        return OpenedFile.open(file);
    }
}
