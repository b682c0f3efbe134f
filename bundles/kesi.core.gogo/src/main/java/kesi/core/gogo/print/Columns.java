package kesi.core.gogo.print;

import java.util.ArrayList;
import java.util.List;

/** Lays cells out in aligned columns, two blanks between them and none at a line's end. */
public final class Columns {

    private static final String GAP = "  ";
    private static final int WIDEST = 60;

    private Columns() {}

    /**
     * The rows as lines.
     *
     * @param rows cells; a row may have fewer than others. A cell of more than 60 columns does not widen its column
     */
    public static List<String> lines(List<List<String>> rows) {
        int[] widths = widths(rows);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(i == 0 ? "" : GAP).append(DisplayWidth.pad(Printable.line(row.get(i)), widths[i]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = DisplayWidth.of(Printable.line(row.get(i)));
                widths[i] = Math.max(widths[i], Math.min(width, WIDEST));
            }
        }
        return widths;
    }
}
