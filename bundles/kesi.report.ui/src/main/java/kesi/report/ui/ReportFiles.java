package kesi.report.ui;

import java.awt.Component;
import java.awt.print.PrinterJob;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import kesi.core.api.text.Message;
import kesi.report.api.Preview;
import kesi.report.api.Sheet;
import kesi.report.ui.viewer.PagePrinter;
import kesi.shell.api.Scope;
import kesi.shell.api.Workbench;

/** Asks for files and printers and uses them in the background. On the event dispatch thread. */
final class ReportFiles {

    private final Scope scope;
    private final ReportsModel model;
    private final Preview preview;
    private final Workbench workbench;

    ReportFiles(Scope scope, ReportsModel model, Preview preview, Workbench workbench) {
        this.scope = scope;
        this.model = model;
        this.preview = preview;
        this.workbench = workbench;
    }

    /** Asks for a file and writes the report there. */
    void save(Request request, Component over) {
        JFileChooser chooser = chooser();
        chooser.setSelectedFile(Path.of(model.fileName()).toFile());
        if (chooser.showSaveDialog(over) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            scope.inBackground(
                    text("task.save"),
                    task -> model.save(request, file, task),
                    rendered -> workbench.notice(
                            text("notice.saved", rendered.file().toString(), rendered.pages())));
        }
    }

    /** Asks for a printer and prints the pages. */
    void print(List<Sheet> sheets, Component over) {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(model.fileName());
        if (sheets.isEmpty() || !job.printDialog()) {
            return;
        }
        scope.inBackground(
                text("task.print"),
                task -> {
                    new PagePrinter(sheets, task).print(job);
                    return sheets.size();
                },
                pages -> workbench.notice(text("notice.printed", pages)));
    }

    /** Asks for a PDF file and opens it. */
    void open(Component over, Consumer<Preview.Painted> opened) {
        JFileChooser chooser = chooser();
        if (chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            scope.inBackground(text("task.open"), task -> preview.open(file), opened);
        }
    }

    private static JFileChooser chooser() {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileFilter(new FileNameExtensionFilter("PDF", "pdf"));
        return chooser;
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ReportFiles.class, key, arguments);
    }
}
