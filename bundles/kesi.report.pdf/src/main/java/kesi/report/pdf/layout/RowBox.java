package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.file.Ink;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, or a part of one that is higher than a page.
 *
 * @param row its tag; null when it is drawn again as decoration
 * @param cells what its cells hold
 * @param grid its columns
 * @param last whether the row ends with it, so that its tags are closed
 */
record RowBox(@Nullable Tag row, List<Cell> cells, Grid grid, boolean last) implements Box {

    private static final double THIN = 0.4;

    /** The lines of a cell. */
    record Cell(Tag tag, List<SetLine> lines) {

        double height() {
            return lines.stream().mapToDouble(SetLine::height).sum();
        }

        private Cell part(int from, int to) {
            int end = Math.min(to, lines.size());
            return new Cell(tag, from < end ? lines.subList(from, end) : List.of());
        }
    }

    static RowBox of(Tag row, List<Cell> cells, Grid grid) {
        return new RowBox(row, cells, grid, true);
    }

    /** The same row for the top of another page, where it is decoration. */
    RowBox repeated() {
        return new RowBox(null, cells, grid, true);
    }

    /** Itself when it is not higher than a page, else parts that are not. */
    List<RowBox> parts(double room) {
        if (height() <= room) {
            return List.of(this);
        }
        double leading = cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .mapToDouble(SetLine::height)
                .max()
                .orElse(1);
        int lines = (int) Math.max(1, (room - 2 * Grid.PADDING) / leading);
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        List<RowBox> parts = new ArrayList<>();
        for (int from = 0; from < most; from += lines) {
            int at = from;
            List<Cell> some =
                    cells.stream().map(cell -> cell.part(at, at + lines)).toList();
            parts.add(new RowBox(row, some, grid, from + lines >= most));
        }
        return parts;
    }

    @Override
    public double height() {
        return cells.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * Grid.PADDING;
    }

    @Override
    public void draw(PageCanvas page, double left, double top) {
        double height = height();
        Ink ink = page.artifact();
        double[] rules = grid.rules();
        if (grid.isHead()) {
            ink.fill(Colour.PALE, left, top - height, rules[rules.length - 1], height);
        }
        ink.grid(THIN, left, rules, new double[] {top, top - height});
        for (int i = 0; i < cells.size(); i++) {
            drawCell(page, i, left, top - (height - cells.get(i).height()) / 2);
        }
        if (last && row != null) {
            row.close();
        }
    }

    private void drawCell(PageCanvas page, int column, double left, double top) {
        Cell cell = cells.get(column);
        double at = top;
        for (SetLine line : cell.lines()) {
            double start = left + grid.places().get(column).left() + Grid.PADDING;
            if (row == null) {
                line.decorate(page, start, at);
            } else {
                line.draw(page, cell.tag(), start, at);
            }
            at -= line.height();
        }
        if (last && row != null) {
            cell.tag().close();
        }
    }
}
