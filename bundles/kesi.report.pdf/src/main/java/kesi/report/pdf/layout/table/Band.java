package kesi.report.pdf.layout.table;

import java.util.ArrayList;
import java.util.List;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.file.Ink;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.layout.Box;
import kesi.report.pdf.layout.SetLine;

/**
 * Rows that stand together on a page: one, or several that cells reach over or that belong together.
 *
 * @param rows from top to bottom
 * @param grid the columns
 * @param decoration whether it is drawn again, for example as the head of a further page
 */
record Band(List<Row> rows, Grid grid, boolean decoration) implements Box {

    private static final double THIN = 0.4;
    private static final Colour ZEBRA = new Colour(0.965, 0.965, 0.965);

    /** Rows with the heights that their cells need. */
    static Band of(List<Row> rows, Grid grid) {
        if (rows.size() == 1) {
            return new Band(rows, grid, false);
        }
        List<Row> grown = new ArrayList<>(rows);
        for (int first = 0; first < rows.size(); first++) {
            for (Cell cell : rows.get(first).cells()) {
                int end = Math.min(rows.size(), first + cell.span().down());
                double room = height(grown, first, end);
                double lack = cell.height() + 2 * grid.padding() - room;
                if (lack > 0) {
                    Row row = grown.get(end - 1);
                    grown.set(end - 1, row.height(row.height() + lack));
                }
            }
        }
        return new Band(grown, grid, false);
    }

    /** This and another below it. */
    Band with(Band other) {
        List<Row> together = new ArrayList<>(rows);
        together.addAll(other.rows);
        return new Band(together, grid, decoration);
    }

    /** The same as decoration for the top of another page. */
    Band repeated() {
        return new Band(rows, grid, true);
    }

    @Override
    public double height() {
        return height(rows, 0, rows.size());
    }

    static double height(List<Row> rows, int from, int to) {
        double height = 0;
        for (int i = from; i < to; i++) {
            height += rows.get(i).height();
        }
        return height;
    }

    @Override
    public void draw(PageCanvas page, double left, double top) {
        Ink ink = page.artifact();
        double y = top;
        for (Row row : rows) {
            ground(ink, row, left, y);
            y -= row.height();
        }
        y = top;
        for (int i = 0; i < rows.size(); i++) {
            rules(ink, i, left, y);
            y -= rows.get(i).height();
        }
        y = top;
        for (int i = 0; i < rows.size(); i++) {
            for (Cell cell : rows.get(i).cells()) {
                text(page, cell, left, y - (extent(i, cell) - cell.height()) / 2);
            }
            y -= rows.get(i).height();
        }
        close();
    }

    private double extent(int first, Cell cell) {
        return height(rows, first, Math.min(rows.size(), first + cell.span().down()));
    }

    private void ground(Ink ink, Row row, double left, double top) {
        boolean strong = grid.isHead() || row.kind() != kesi.report.api.block.Table.Kind.BODY;
        if (strong || row.shaded()) {
            ink.fill(strong ? Colour.PALE : ZEBRA, left, top - row.height(), grid.width(), row.height());
        }
    }

    /** Rows of simple cells share their rules; others draw the frame of each cell. */
    private void rules(Ink ink, int place, double left, double top) {
        Row row = rows.get(place);
        if (row.cells().size() == grid.places().size()
                && row.cells().stream().allMatch(cell -> cell.span().isSingle())) {
            ink.grid(THIN, left, grid.rules(), new double[] {top, top - row.height()});
            return;
        }
        for (Cell cell : row.cells()) {
            double from = left + grid.left(cell.span().column());
            ink.grid(THIN, from, new double[] {0, grid.width(cell.span())}, new double[] {top, top - extent(place, cell)
            });
        }
    }

    private void text(PageCanvas page, Cell cell, double left, double top) {
        double y = top;
        double x = left + grid.left(cell.span().column()) + grid.padding();
        for (SetLine line : cell.lines()) {
            if (decoration) {
                line.decorate(page, x, y);
            } else {
                line.draw(page, cell.tag(), x, y);
            }
            y -= line.height();
        }
    }

    private void close() {
        if (decoration) {
            return;
        }
        rows.forEach(row -> row.cells().stream()
                .filter(Cell::last)
                .forEach(cell -> cell.tag().close()));
        rows.stream().filter(Row::last).forEach(row -> row.tag().close());
    }
}
