package kesi.report.office;

import java.io.OutputStream;
import kesi.core.api.task.Task;
import kesi.report.api.PaperSetup;
import kesi.report.api.spi.PaperFormat;
import org.osgi.service.component.annotations.Component;

/** Reports as workbooks. */
@Component
public final class SheetFormat implements PaperFormat {

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public Open open(PaperSetup setup, OutputStream out, Task task) {
        return new Workbook(setup, new Parts(out), task);
    }
}
