package kesi.report.api.block;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A table that may run over many pages; heads are repeated on each. Rows are taken from the iterator while pages are
 * written, so that memory does not grow with them.
 *
 * @param caption what the table shows, also for people who cannot see it; may be empty
 * @param columns the columns
 * @param rows each covers as many columns as there are
 * @param zebra whether every second row is shaded
 */
public record Table(String caption, List<Column> columns, Iterator<Row> rows, boolean zebra) implements Block {

    public Table {
        columns = List.copyOf(columns);
    }

    /** A table of plain texts, in the order of the columns. */
    public static Table of(String caption, List<Column> columns, Iterator<List<String>> rows) {
        return new Table(caption, columns, new Plain(rows), false);
    }

    /**
     * A column.
     *
     * @param head its head
     * @param weight its share of the width beside the others; 0: as wide as its head and first rows want
     * @param align where its cells stand
     * @param group the head over this one and its neighbours of the same group; neighbours alone are joined
     * @param carried whether its figures are summed up at a page's end and carried over to the next (过次页, 承前页);
     *     cells that are no decimal number are left out of the sum
     */
    public record Column(String head, double weight, Align align, Optional<String> group, boolean carried) {

        public Column {
            if (weight < 0) {
                throw new IllegalArgumentException("No column has the weight " + weight);
            }
        }

        /** A column without a group that carries nothing. */
        public Column(String head, double weight, Align align) {
            this(head, weight, align, Optional.empty(), false);
        }
    }

    /** Where text stands in its cell. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A row.
     *
     * @param cells from left to right; those that an upper row's cell reaches down into are left out
     * @param kind what it is
     */
    public record Row(List<Cell> cells, Kind kind) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of plain texts. */
        public static Row of(List<String> texts) {
            return new Row(texts.stream().map(Cell::of).toList(), Kind.BODY);
        }

        /** What the cells say, from left to right. */
        public List<String> texts() {
            return cells.stream().map(Cell::text).toList();
        }
    }

    /** What a row is. */
    public enum Kind {
        BODY,
        /** Stands over the rows of a group and is kept with the next row. */
        GROUP,
        /** A sum, kept with the row before; carried sums do not count it. */
        SUM
    }

    /**
     * A cell.
     *
     * @param text may be empty
     * @param across how many columns it covers, 1 and up
     * @param down how many rows it covers, 1 and up; such rows are kept on one page where they fit on one
     * @param source where its figure comes from
     */
    public record Cell(String text, int across, int down, Optional<Source> source) {

        public Cell {
            if (across < 1 || down < 1) {
                throw new IllegalArgumentException("No cell covers " + across + " by " + down);
            }
        }

        /** A cell of plain text. */
        public static Cell of(String text) {
            return new Cell(text, 1, 1, Optional.empty());
        }

        /** A cell whose figure leads back to its source. */
        public static Cell of(String text, Source source) {
            return new Cell(text, 1, 1, Optional.of(source));
        }
    }

    /** Texts as rows. */
    private record Plain(Iterator<List<String>> texts) implements Iterator<Row> {

        @Override
        public boolean hasNext() {
            return texts.hasNext();
        }

        @Override
        public Row next() {
            return Row.of(texts.next());
        }
    }
}
