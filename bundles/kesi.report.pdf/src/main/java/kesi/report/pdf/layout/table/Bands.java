package kesi.report.pdf.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.block.Run;
import kesi.report.api.block.Table;
import kesi.report.pdf.file.Sources;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.SetLine;
import kesi.report.pdf.layout.TextStyle;

/**
 * Takes rows from a table and gathers those that stay together: rows that a cell reaches over, a group's head with its
 * first row, sums with the row before.
 */
final class Bands implements Iterator<Bands.Unit> {

    private static final int MOST_DOWN = 500;
    private static final int MOST_TOGETHER = 40;

    private final Composition composition;
    private final Table table;
    private final Grid grid;
    private final Bodies bodies;
    private final Iterator<Table.Row> rows;
    private final int[] open;
    private Optional<Unit> ahead = Optional.empty();
    private int number;
    private boolean shaded;

    Bands(Composition composition, Table table, Grid grid, Tag tag, Iterator<Table.Row> rows) {
        this.composition = composition;
        this.table = table;
        this.grid = grid;
        this.bodies = new Bodies(tag);
        this.rows = rows;
        this.open = new int[table.columns().size()];
    }

    /** Rows that stay together, as they are set and as they came. */
    record Unit(Band band, List<Table.Row> rows) {

        private Unit with(Unit other) {
            List<Table.Row> together = new ArrayList<>(rows);
            together.addAll(other.rows);
            return new Unit(band.with(other.band), together);
        }

        private boolean ends(Table.Kind kind) {
            return rows.get(rows.size() - 1).kind() == kind;
        }
    }

    Grid grid() {
        return grid;
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent() || rows.hasNext();
    }

    @Override
    public Unit next() {
        Unit unit = ahead.orElseGet(this::read);
        ahead = Optional.empty();
        while (rows.hasNext()) {
            Unit other = read();
            boolean together =
                    unit.ends(Table.Kind.GROUP) || other.rows().get(0).kind() == Table.Kind.SUM;
            if (!together || unit.rows().size() > MOST_TOGETHER) {
                ahead = Optional.of(other);
                return unit;
            }
            unit = unit.with(other);
        }
        return unit;
    }

    /** Ends the table's last body. */
    void close() {
        bodies.close();
    }

    /** One row, or as many as its cells reach over. */
    private Unit read() {
        if (!rows.hasNext()) {
            throw new NoSuchElementException();
        }
        bodies.mayEnd();
        List<Row> set = new ArrayList<>();
        List<Table.Row> taken = new ArrayList<>();
        do {
            Table.Row row = rows.next();
            number++;
            taken.add(row);
            set.add(row(row));
        } while (rows.hasNext() && Arrays.stream(open).anyMatch(left -> left > 0));
        return new Unit(Band.of(set, grid), taken);
    }

    private Row row(Table.Row row) {
        shaded = row.kind() == Table.Kind.BODY && !shaded;
        Tag tag = bodies.row();
        List<Cell> cells = new ArrayList<>();
        double height = 0;
        int column = free(0);
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            Cell.Span span = new Cell.Span(column, cell.across(), cell.down());
            check(row, span);
            Cell set = cell(tag, row.kind(), cell, span);
            cells.add(set);
            height = cell.down() == 1 ? Math.max(height, set.height()) : height;
            Arrays.fill(open, column, column + cell.across(), cell.down());
            column = free(column + cell.across());
        }
        if (column < open.length) {
            throw uneven(row);
        }
        for (int i = 0; i < open.length; i++) {
            open[i] = Math.max(0, open[i] - 1);
        }
        double least = height > 0 ? height : composition.theme().cell().leading();
        return new Row(tag, row.kind(), table.zebra() && !shaded, cells, least + 2 * grid.padding(), true);
    }

    /** The next column that no cell from above covers. */
    private int free(int from) {
        int column = from;
        while (column < open.length && open[column] > 0) {
            column++;
        }
        return column;
    }

    private void check(Table.Row row, Cell.Span span) {
        if (span.column() + span.across() > open.length) {
            throw uneven(row);
        }
        for (int i = span.column(); i < span.column() + span.across(); i++) {
            if (open[i] > 0) {
                throw uneven(row);
            }
        }
        if (span.down() > MOST_DOWN) {
            throw Problem.failed(
                    "E-TABLE", Message.of(Bands.class, "table.down", table.caption(), number, span.down(), MOST_DOWN));
        }
    }

    private Problem uneven(Table.Row row) {
        int covered = row.cells().stream().mapToInt(Table.Cell::across).sum();
        int above = (int) Arrays.stream(open).filter(left -> left > 0).count();
        return Problem.failed(
                "E-TABLE",
                Message.of(Bands.class, "table.cells", table.caption(), number, Math.max(covered, above), open.length));
    }

    private Cell cell(Tag row, Table.Kind kind, Table.Cell cell, Cell.Span span) {
        boolean head =
                kind != Table.Kind.BODY && span.column() == 0 && !cell.text().isBlank();
        String spans = spans(span);
        Tag tag = row.child(head ? "TH" : "TD");
        if (head) {
            tag.attribute("<</O/Table/Scope/Row" + spans + ">>");
        } else if (!spans.isEmpty()) {
            tag.attribute("<</O/Table" + spans + ">>");
        }
        cell.source().ifPresent(source -> Sources.mark(tag, source));
        return new Cell(tag, lines(kind, cell.text(), span), span, true);
    }

    private List<SetLine> lines(Table.Kind kind, String text, Cell.Span span) {
        if (text.isEmpty()) {
            return List.of();
        }
        TextStyle style = composition
                .theme()
                .cell()
                .align(grid.places().get(span.column()).align());
        double inner = grid.inner(span);
        return kind == Table.Kind.BODY
                ? composition.lines(text, style, inner)
                : composition.lines(List.of(Run.bold(text)), style, inner);
    }

    /** The attributes of a cell that covers more than one column or row. */
    static String spans(Cell.Span span) {
        return (span.across() > 1 ? "/ColSpan " + span.across() : "")
                + (span.down() > 1 ? "/RowSpan " + span.down() : "");
    }
}
