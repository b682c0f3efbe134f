package kesi.report.pdf.layout.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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

    private static final int MOST_TOGETHER = 40;

    private final Composition composition;
    private final Table table;
    private final Grid grid;
    private final Bodies bodies;
    private final Placing rows;
    private Optional<Unit> ahead = Optional.empty();
    private boolean shaded;

    Bands(Composition composition, Table table, Grid grid, Tag tag, Iterator<Table.Row> rows) {
        this.composition = composition;
        this.table = table;
        this.grid = grid;
        this.bodies = new Bodies(tag);
        this.rows = new Placing(table, rows);
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
        for (Placing.Placed placed : rows.next()) {
            taken.add(placed.row());
            set.add(row(placed));
        }
        return new Unit(Band.of(set, grid), taken);
    }

    private Row row(Placing.Placed placed) {
        Table.Row row = placed.row();
        shaded = row.kind() == Table.Kind.BODY && !shaded;
        Tag tag = bodies.row();
        List<Cell> cells = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell.Span span = placed.spans().get(i);
            Cell set = cell(tag, row.kind(), row.cells().get(i), span);
            cells.add(set);
            height = span.down() == 1 ? Math.max(height, set.height()) : height;
        }
        double least = height > 0 ? height : composition.theme().cell().leading();
        return new Row(tag, row.kind(), table.zebra() && !shaded, cells, least + 2 * grid.padding(), true);
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
