package kesi.report.pdf.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Column;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.SetLine;
import kesi.report.pdf.layout.TextStyle;

/**
 * Finds the widths of columns: by their weights, or by what their heads and first rows want; but none narrower than its
 * head's longest word as long as the others can give way.
 */
final class Widths {

    private static final double ENDLESS = 1e9;
    private static final double PADDING = 4;
    private static final double TIGHT = 1.5;
    private static final int MANY = 16;
    private static final double MOST_WANTED = 0.75;

    private final Composition composition;
    private final Table table;
    private final List<Table.Row> first;
    private final double width;
    private final double padding;

    Widths(Composition composition, Table table, List<Table.Row> first) {
        this.composition = composition;
        this.table = table;
        this.first = first;
        this.width = composition.flow().width();
        this.padding = table.columns().size() > MANY ? TIGHT : PADDING;
    }

    /**
     * The columns.
     *
     * @throws Problem with the code E-TABLE when there are none or too many for the page
     */
    Grid grid() {
        int count = table.columns().size();
        int most = (int) (width / (2 * padding + composition.theme().cell().size()));
        if (count == 0 || count > most) {
            throw Problem.failed("E-TABLE", Message.of(Widths.class, "table.columns", table.caption(), count, most));
        }
        return new Grid(places(balanced(wanted(), least())), padding, false);
    }

    /** What each column wants, together the table's width. */
    private double[] wanted() {
        List<Column> columns = table.columns();
        double[] wanted = new double[columns.size()];
        double weights = columns.stream().mapToDouble(Column::weight).sum();
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = columns.get(i).weight() == 0 ? natural(i) : 0;
        }
        double free = DoubleStream.of(wanted).sum();
        double most = weights > 0 ? width * MOST_WANTED : width;
        double scale = free > most || weights == 0 ? most / free : 1;
        double rest = width - free * scale;
        for (int i = 0; i < wanted.length; i++) {
            double weight = columns.get(i).weight();
            wanted[i] = weight == 0 ? wanted[i] * scale : rest * weight / weights;
        }
        return wanted;
    }

    private double natural(int column) {
        TextStyle head = composition.theme().head().align(TextStyle.Alignment.LEFT);
        TextStyle cell = composition.theme().cell().align(TextStyle.Alignment.LEFT);
        double widest = lines(table.columns().get(column).head(), head);
        for (Table.Row row : first) {
            widest = Math.max(widest, lines(text(row, column), cell));
        }
        return Math.min(widest, width / 2) + 2 * padding;
    }

    /** What a row says in one column alone; rows under a cell that reaches down have their cells further right. */
    private String text(Table.Row row, int column) {
        int at = table.columns().size()
                - row.cells().stream().mapToInt(Table.Cell::across).sum();
        for (Table.Cell cell : row.cells()) {
            if (at == column && cell.across() == 1) {
                return cell.text();
            }
            at += cell.across();
        }
        return "";
    }

    private double lines(String text, TextStyle style) {
        return composition.lines(text, style, ENDLESS).stream()
                .map(SetLine::line)
                .mapToDouble(line -> line.width())
                .max()
                .orElse(0);
    }

    /** What the longest word of each head needs. */
    private double[] least() {
        TextStyle style = composition.theme().head();
        return table.columns().stream()
                .mapToDouble(column ->
                        composition.breaker().widest(composition.typed().pieces(column.head(), style.plain()))
                                + 2 * padding)
                .toArray();
    }

    /** Columns that are too narrow take from those that have more than they need, if these have enough. */
    private static double[] balanced(double[] wanted, double[] least) {
        double lack = 0;
        double spare = 0;
        for (int i = 0; i < wanted.length; i++) {
            lack += Math.max(0, least[i] - wanted[i]);
            spare += Math.max(0, wanted[i] - least[i]);
        }
        if (lack == 0 || lack > spare) {
            return wanted;
        }
        double[] balanced = new double[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            double more = wanted[i] - least[i];
            balanced[i] = more < 0 ? least[i] : wanted[i] - lack * more / spare;
        }
        return balanced;
    }

    private List<Grid.Place> places(double[] widths) {
        List<Grid.Place> places = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < widths.length; i++) {
            places.add(new Grid.Place(left, widths[i], alignment(i)));
            left += widths[i];
        }
        return List.copyOf(places);
    }

    private TextStyle.Alignment alignment(int column) {
        return switch (table.columns().get(column).align()) {
            case LEFT -> TextStyle.Alignment.JUSTIFIED;
            case CENTRE -> TextStyle.Alignment.CENTRE;
            case RIGHT -> TextStyle.Alignment.RIGHT;
        };
    }
}
