package kesi.report.pdf.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.block.Table;

/** Takes rows as they come and finds for each cell the columns and rows that it covers. */
final class Placing {

    private static final int MOST_DOWN = 500;

    private final String caption;
    private final Iterator<Table.Row> rows;
    private final int[] open;
    private int number;

    Placing(Table table, Iterator<Table.Row> rows) {
        this.caption = table.caption();
        this.rows = rows;
        this.open = new int[table.columns().size()];
    }

    /**
     * A row and what its cells cover.
     *
     * @param row as it came
     * @param spans one for each of its cells
     */
    record Placed(Table.Row row, List<Cell.Span> spans) {}

    boolean hasNext() {
        return rows.hasNext();
    }

    /**
     * The next row, or as many as its cells reach over. Rows in which no cell begins are left out and the cells over
     * them are lower by as many: such a row says nothing, and readers of the tags would find no column in it.
     *
     * @throws Problem with the code E-TABLE when the cells of a row do not fill the columns, or cover too many rows
     */
    List<Placed> next() {
        List<Placed> together = new ArrayList<>();
        boolean whole = true;
        do {
            Placed placed = place(rows.next());
            together.add(placed);
            whole &= !placed.spans().isEmpty();
        } while (rows.hasNext() && Arrays.stream(open).anyMatch(left -> left > 0));
        Arrays.fill(open, 0);
        return whole && fits(together) ? together : shortened(together);
    }

    private Placed place(Table.Row row) {
        number++;
        List<Cell.Span> spans = new ArrayList<>(row.cells().size());
        int column = free(0);
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            Cell.Span span = new Cell.Span(column, cell.across(), cell.down());
            check(row, span);
            spans.add(span);
            Arrays.fill(open, column, column + cell.across(), cell.down());
            column = free(column + cell.across());
        }
        if (column < open.length) {
            throw uneven(row);
        }
        for (int i = 0; i < open.length; i++) {
            open[i] = Math.max(0, open[i] - 1);
        }
        return new Placed(row, spans);
    }

    /** Whether no cell reaches beyond the last row. */
    private static boolean fits(List<Placed> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (Cell.Span span : rows.get(i).spans()) {
                if (i + span.down() > rows.size()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Placed> shortened(List<Placed> rows) {
        List<Placed> shorter = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Placed placed = rows.get(i);
            if (!placed.spans().isEmpty()) {
                List<Cell.Span> spans = new ArrayList<>();
                for (Cell.Span span : placed.spans()) {
                    spans.add(span.down(filled(rows, i, Math.min(rows.size(), i + span.down()))));
                }
                shorter.add(new Placed(placed.row(), spans));
            }
        }
        return shorter;
    }

    private static int filled(List<Placed> rows, int from, int to) {
        int filled = 0;
        for (int i = from; i < to; i++) {
            filled += rows.get(i).spans().isEmpty() ? 0 : 1;
        }
        return filled;
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
                    "E-TABLE", Message.of(Placing.class, "table.down", caption, number, span.down(), MOST_DOWN));
        }
    }

    private Problem uneven(Table.Row row) {
        int covered = row.cells().stream().mapToInt(Table.Cell::across).sum();
        int above = (int) Arrays.stream(open).filter(left -> left > 0).count();
        return Problem.failed(
                "E-TABLE",
                Message.of(Placing.class, "table.cells", caption, number, Math.max(covered, above), open.length));
    }
}
