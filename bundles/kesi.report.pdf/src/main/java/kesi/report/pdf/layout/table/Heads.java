package kesi.report.pdf.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Column;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.Composition;

/** Sets the heads of columns, in two levels where neighbours belong to a group. */
final class Heads {

    private final Composition composition;
    private final List<Column> columns;
    private final Grid grid;

    Heads(Composition composition, List<Column> columns, Grid grid) {
        this.composition = composition;
        this.columns = columns;
        this.grid = grid;
    }

    Band band(Tag group) {
        boolean grouped = columns.stream().anyMatch(column -> column.group().isPresent());
        List<Row> rows = new ArrayList<>();
        rows.add(upper(group.child("TR"), grouped));
        if (grouped) {
            rows.add(lower(group.child("TR")));
        }
        return Band.of(List.copyOf(rows), grid);
    }

    private Row upper(Tag tag, boolean grouped) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Optional<String> group = columns.get(i).group();
            int to = i + 1;
            while (group.isPresent()
                    && to < columns.size()
                    && columns.get(to).group().equals(group)) {
                to++;
            }
            int down = grouped && group.isEmpty() ? 2 : 1;
            cells.add(cell(tag, group.orElse(columns.get(i).head()), new Cell.Span(i, to - i, down)));
            i = to - 1;
        }
        return row(tag, cells);
    }

    private Row lower(Tag tag) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).group().isPresent()) {
                cells.add(cell(tag, columns.get(i).head(), new Cell.Span(i, 1, 1)));
            }
        }
        return row(tag, cells);
    }

    private Cell cell(Tag row, String words, Cell.Span span) {
        Tag tag = row.child("TH").attribute("<</O/Table/Scope/Column" + Bands.spans(span) + ">>");
        return new Cell(tag, composition.lines(words, composition.theme().head(), grid.inner(span)), span, true);
    }

    private Row row(Tag tag, List<Cell> cells) {
        double height = cells.stream()
                .filter(cell -> cell.span().down() == 1)
                .mapToDouble(Cell::height)
                .max()
                .orElse(composition.theme().head().leading());
        return new Row(tag, Table.Kind.BODY, false, List.copyOf(cells), height + 2 * grid.padding(), true);
    }
}
