package kesi.report.pdf.layout.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kesi.core.api.text.Message;
import kesi.report.api.block.Run;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Column;
import kesi.report.pdf.layout.Box;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.Flow;
import kesi.report.pdf.layout.SetLine;
import kesi.report.pdf.layout.TextStyle;

/** The head of further pages and the sums that are carried over to them (过次页, 承前页). */
final class Carried implements Flow.Running {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

    private final Composition composition;
    private final List<Column> columns;
    private final Grid grid;
    private final Band head;
    private final BigDecimal[] sums;
    private final boolean any;
    private Optional<Band> forward = Optional.empty();

    Carried(Composition composition, List<Column> columns, Grid grid, Band head) {
        this.composition = composition;
        this.columns = columns;
        this.grid = grid;
        this.head = head;
        this.sums = new BigDecimal[columns.size()];
        this.any = columns.stream().anyMatch(Column::carried);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = BigDecimal.ZERO;
        }
    }

    /** Adds the figures of rows that stand on the page now. */
    void add(List<Table.Row> rows) {
        if (any) {
            rows.stream().filter(row -> row.kind() == Table.Kind.BODY).forEach(this::add);
            forward = Optional.empty();
        }
    }

    /** Figures are taken by their columns; rows under a cell that reaches down have their cells further right. */
    private void add(Table.Row row) {
        int column = columns.size()
                - row.cells().stream().mapToInt(Table.Cell::across).sum();
        for (Table.Cell cell : row.cells()) {
            String text = cell.text().strip();
            if (columns.get(column).carried() && NUMBER.matcher(text).matches()) {
                sums[column] =
                        sums[column].add(new BigDecimal(text.replace(",", "").replace("+", "")));
            }
            column += cell.across();
        }
    }

    @Override
    public double tail() {
        return any ? forward().height() : 0;
    }

    /** The height of what a further page begins with. */
    double height() {
        return head.height() + tail();
    }

    @Override
    public Optional<Box> foot() {
        return any ? Optional.of(forward()) : Optional.empty();
    }

    private Band forward() {
        Band row = forward.orElseGet(() -> row("table.carried"));
        forward = Optional.of(row);
        return row;
    }

    @Override
    public List<Box> head() {
        return any ? List.of(head, row("table.brought")) : List.of(head);
    }

    /** A row of the sums so far; its words stand before the first of them. */
    private Band row(String key) {
        String words = Message.of(Carried.class, key).in(composition.language());
        int first = IntStream.range(0, sums.length)
                .filter(i -> columns.get(i).carried())
                .findFirst()
                .orElse(0);
        List<Cell> cells = new ArrayList<>();
        if (first > 0) {
            cells.add(cell(words, new Cell.Span(0, first, 1), TextStyle.Alignment.CENTRE));
        }
        for (int i = first; i < sums.length; i++) {
            String sum = columns.get(i).carried() ? sums[i].toPlainString() : "";
            String text = i == 0 ? words + " " + sum : sum;
            cells.add(cell(text, new Cell.Span(i, 1, 1), grid.places().get(i).align()));
        }
        double height = cells.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * grid.padding();
        return new Band(
                List.of(new Row(head.rows().get(0).tag(), Table.Kind.BODY, false, cells, height, true)), grid, true);
    }

    private Cell cell(String text, Cell.Span span, TextStyle.Alignment align) {
        TextStyle style = composition.theme().cell().align(align);
        List<SetLine> lines =
                text.isEmpty() ? List.of() : composition.lines(List.of(Run.bold(text)), style, grid.inner(span));
        return new Cell(head.rows().get(0).tag(), lines, span, true);
    }
}
