package kesi.report.office;

import java.io.OutputStream;
import kesi.core.api.task.Task;
import kesi.report.api.PaperSetup;
import kesi.report.api.spi.PaperFormat;
import org.osgi.service.component.annotations.Component;

/** Reports as text documents. */
@Component
public final class WordFormat implements PaperFormat {

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public Open open(PaperSetup setup, OutputStream out, Task task) {
        return new WordDocument(setup, new Parts(out), task);
    }
}
