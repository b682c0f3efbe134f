package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;

/** Tables of any shape with cells over several columns and rows. */
final class RandomTables {

    private final Random random;
    private final IntFunction<String> text;
    private final Source source;

    /**
     * Tables from a source of chance.
     *
     * @param text makes a text of so many words
     * @param source where some figures come from
     */
    RandomTables(Random random, IntFunction<String> text, Source source) {
        this.random = random;
        this.text = text;
        this.source = source;
    }

    Table table() {
        int columns = 1 + random.nextInt(7);
        List<Table.Column> heads = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Table.Align align = Table.Align.values()[random.nextInt(3)];
            Optional<String> group = i > 0 && random.nextInt(3) == 0 ? Optional.of("组") : Optional.empty();
            heads.add(new Table.Column(text.apply(2), random.nextInt(4), align, group, random.nextInt(4) == 0));
        }
        String caption = random.nextBoolean() ? "" : text.apply(4);
        return new Table(caption, heads, rows(columns).iterator(), random.nextBoolean());
    }

    private List<Table.Row> rows(int columns) {
        List<Table.Row> rows = new ArrayList<>();
        boolean spans = random.nextBoolean();
        int[] taken = new int[columns];
        for (int left = random.nextInt(70); left > 0; left--) {
            rows.add(new Table.Row(cells(taken, spans ? left : 1), kind()));
        }
        return rows;
    }

    private Table.Kind kind() {
        return Table.Kind.values()[random.nextInt(Table.Kind.values().length)];
    }

    /**
     * The cells of a row.
     *
     * @param taken for each column, by how many rows from here on an upper cell covers it
     * @param left how many rows there are from here on; 1 when no cell covers more than one row or column
     */
    private List<Table.Cell> cells(int[] taken, int left) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int column = 0; column < taken.length; column++) {
            if (taken[column] > 0) {
                taken[column]--;
                continue;
            }
            int across = left > 1 && random.nextInt(5) == 0 ? 1 + random.nextInt(free(taken, column)) : 1;
            int down = left > 1 && random.nextInt(6) == 0 ? 1 + random.nextInt(Math.min(left, 6)) : 1;
            cells.add(cell(across, down));
            for (int last = column + across; column < last; column++) {
                taken[column] = down - 1;
            }
            column--;
        }
        return cells;
    }

    private static int free(int[] taken, int from) {
        int end = from;
        while (end < taken.length && taken[end] == 0) {
            end++;
        }
        return end - from;
    }

    private Table.Cell cell(int across, int down) {
        return random.nextInt(4) == 0
                ? new Table.Cell("12", across, down, Optional.of(source))
                : new Table.Cell(text.apply(random.nextInt(12)), across, down, Optional.empty());
    }
}
