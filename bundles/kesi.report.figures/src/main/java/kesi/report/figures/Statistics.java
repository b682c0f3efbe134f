package kesi.report.figures;

import static kesi.report.figures.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.report.api.Paper;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Signatures;
import kesi.report.api.block.Block.Space;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;
import kesi.report.api.spi.Indicator;

/** Writes statistics block by block. Used once, by one thread. */
final class Statistics {
    private static final double WIDE = 6;
    private static final double MIDDLE = 3;
    private static final double NARROW = 1.5;
    private static final double SPACE = 8;

    private final Paper paper;
    private final Proof proof = new Proof();

    Statistics(Paper paper) {
        this.paper = paper;
    }

    void head(String title, String period, Optional<String> issuer, String date) {
        paper.add(Paragraph.of(title, Style.TITLE));
        paper.add(Paragraph.of(period, Style.CENTRED));
        String by = issuer.map(who -> say("statistics.by", who, date)).orElseGet(() -> say("statistics.on", date));
        paper.add(Paragraph.of(by, Style.CENTRED));
    }

    void figures(List<Indicator> figures, String year) {
        if (figures.isEmpty()) {
            paper.add(Paragraph.body(say("figures.none")));
            return;
        }
        List<Row> rows = rows(figures);
        paper.add(new Table(say("statistics.caption", year), columns(), rows.iterator(), false));
        if (figures.stream().allMatch(figure -> figure.parts().isEmpty())) {
            paper.add(Paragraph.body(say("figures.zero")));
        }
        notes(figures).forEach(note -> paper.add(Paragraph.of(note, Style.NOTE)));
        FigureCharts.of(year, List.of(new FigureCharts.Year(year, figures))).forEach(paper::add);
        paper.add(new Space(SPACE));
        paper.add(new Signatures(List.of(say("sign.filled"), say("sign.checked"), say("sign.head"))));
        proof.write(paper);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("column.number"), NARROW, Align.CENTRE),
                new Column(say("column.indicator"), WIDE, Align.LEFT),
                new Column(say("column.unit"), NARROW, Align.CENTRE),
                new Column(say("column.figure"), MIDDLE, Align.RIGHT),
                new Column(say("column.proof"), MIDDLE, Align.CENTRE));
    }

    private List<Row> rows(List<Indicator> figures) {
        List<Row> rows = new ArrayList<>();
        String area = "";
        for (int i = 0; i < figures.size(); i++) {
            Indicator figure = figures.get(i);
            if (!area.equals(say(figure.area()))) {
                area = say(figure.area());
                rows.add(new Row(List.of(new Cell(area, columns().size(), 1, Optional.empty())), Kind.GROUP));
            }
            rows.add(row(String.valueOf(i + 1), figure));
        }
        return rows;
    }

    private Row row(String number, Indicator figure) {
        Source source = proof.source(number, figure, say(figure.name()));
        int parts = figure.parts().size();
        return new Row(
                List.of(
                        Cell.of(number),
                        Cell.of(say(figure.name())),
                        Cell.of(figure.unit()),
                        parts == 0 ? Cell.of(Words.bare(figure)) : Cell.of(Words.bare(figure), source),
                        Cell.of(parts == 0 ? say("proof.nothing") : say("proof.parts", parts))),
                Kind.BODY);
    }

    /** What was left out, so that nobody takes a figure for more than it is. */
    static List<String> notes(List<Indicator> figures) {
        List<String> notes = new ArrayList<>(List.of(say("note.units")));
        for (int i = 0; i < figures.size(); i++) {
            Indicator figure = figures.get(i);
            if (figure.undated() > 0) {
                notes.add(say("note.undated", say(figure.area()), say(figure.name()), figure.undated()));
            }
            if (figure.unstated() > 0) {
                notes.add(say("note.unstated", say(figure.area()), say(figure.name()), figure.unstated()));
            }
        }
        return notes;
    }
}
