package kesi.report.ui.viewer;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.List;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.report.api.Sheet;

/**
 * Sends pages to a printer as they are: in their own size, without further margins, scaled down only where the paper is
 * smaller.
 */
public final class PagePrinter implements Pageable, Printable {

    private final List<Sheet> sheets;
    private final Task task;

    /** Printing stops at the next page when the task is cancelled. */
    public PagePrinter(List<Sheet> sheets, Task task) {
        this.sheets = List.copyOf(sheets);
        this.task = task;
    }

    /**
     * Prints with what a person chose in the dialog.
     *
     * @throws Problem when the printer refuses it
     */
    public void print(PrinterJob job) {
        try {
            job.setPageable(this);
            job.print();
        } catch (PrinterException e) {
            throw Problem.failed(Words.text("print.refused", String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public int getNumberOfPages() {
        return sheets.size();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        Sheet sheet = sheets.get(index);
        boolean landscape = sheet.width() > sheet.height();
        Paper paper = new Paper();
        double width = landscape ? sheet.height() : sheet.width();
        double height = landscape ? sheet.width() : sheet.height();
        paper.setSize(width, height);
        paper.setImageableArea(0, 0, width, height);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(landscape ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }

    @Override
    public Printable getPrintable(int index) {
        return this;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int index) {
        if (index >= sheets.size()) {
            return NO_SUCH_PAGE;
        }
        task.checkCancelled();
        task.progress((double) index / sheets.size(), Words.text("print.page", index + 1));
        Sheet sheet = sheets.get(index);
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            double scale =
                    Math.min(1, Math.min(format.getWidth() / sheet.width(), format.getHeight() / sheet.height()));
            own.scale(scale, scale);
            sheet.paint(own);
        } finally {
            own.dispose();
        }
        return PAGE_EXISTS;
    }
}
