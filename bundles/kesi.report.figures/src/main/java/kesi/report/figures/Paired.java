package kesi.report.figures;

import static kesi.report.figures.Words.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;
import kesi.report.api.spi.Indicator;

/** The table of a year beside the one before; numbers its figures in the appendix. Used by one thread. */
final class Paired {
    private static final double WIDE = 5;
    private static final double MIDDLE = 2.4;
    private static final double NARROW = 1.4;

    private final Comparison years;
    private final List<Comparison.Line> lines;
    private final List<Source> now = new ArrayList<>();
    private final List<Source> then = new ArrayList<>();

    Paired(Comparison years, List<Comparison.Line> lines, Proof proof) {
        this.years = years;
        this.lines = lines;
        for (Comparison.Line line : lines) {
            String number = String.valueOf(now.size() + 1);
            now.add(proof.source(number, line.now(), heading(years.year(), line.now())));
            then.add(proof.source(say("proof.before", number), line.then(), heading(years.beforeName(), line.then())));
        }
    }

    private static String heading(String year, Indicator indicator) {
        return say("proof.year", year, say(indicator.name()));
    }

    /** Where the figure of the year in that line comes from. */
    Source now(int line) {
        return now.get(line);
    }

    /** Both years with the same indicators, the earlier one first. */
    List<FigureCharts.Year> years() {
        return List.of(
                new FigureCharts.Year(
                        years.beforeName(),
                        lines.stream().map(Comparison.Line::then).toList()),
                new FigureCharts.Year(
                        years.year(), lines.stream().map(Comparison.Line::now).toList()));
    }

    Table table() {
        List<Column> columns = List.of(
                new Column(say("column.number"), NARROW, Align.CENTRE),
                new Column(say("column.indicator"), WIDE, Align.LEFT),
                new Column(say("column.unit"), NARROW, Align.CENTRE),
                new Column(years.year(), MIDDLE, Align.RIGHT),
                new Column(years.beforeName(), MIDDLE, Align.RIGHT),
                new Column(say("column.change"), MIDDLE, Align.RIGHT, Optional.of(say("column.compared")), false),
                new Column(say("column.percent"), MIDDLE, Align.RIGHT, Optional.of(say("column.compared")), false));
        List<Row> rows = new ArrayList<>();
        String area = "";
        for (int i = 0; i < lines.size(); i++) {
            String its = say(lines.get(i).now().area());
            if (!its.equals(area)) {
                rows.add(new Row(List.of(new Cell(its, columns.size(), 1, Optional.empty())), Kind.GROUP));
                area = its;
            }
            rows.add(row(i));
        }
        return new Table(say("yearly.caption", years.year(), years.beforeName()), columns, rows.iterator(), false);
    }

    private Row row(int number) {
        Comparison.Line line = lines.get(number);
        return new Row(
                List.of(
                        Cell.of(String.valueOf(number + 1)),
                        Cell.of(say(line.now().name())),
                        Cell.of(line.now().unit()),
                        cell(line.now(), now.get(number)),
                        cell(line.then(), then.get(number)),
                        Cell.of(line.change().map(Paired::signed).orElseGet(() -> say("column.none"))),
                        Cell.of(line.percent().map(Paired::signed).orElseGet(() -> say("column.none")))),
                Kind.BODY);
    }

    private static Cell cell(Indicator indicator, Source source) {
        String shown = Words.bare(indicator);
        return indicator.parts().isEmpty() ? Cell.of(shown) : Cell.of(shown, source);
    }

    private static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number.toPlainString() : number.toPlainString();
    }
}
