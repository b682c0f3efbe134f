package kesi.report.figures;

import static kesi.report.figures.Words.say;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.report.api.Paper;
import kesi.report.api.block.Appendix;
import kesi.report.api.block.Block;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;
import kesi.report.api.spi.Indicator;

/**
 * The appendix in which every figure is taken apart: its number in the report, its parts, and where each stands.
 * Used by one thread.
 */
final class Proof {
    private static final double WIDE = 5;
    private static final double NARROW = 2;

    private final List<Listed> listed = new ArrayList<>();

    private record Listed(String number, Indicator indicator, String heading) {}

    /**
     * Takes a figure in and answers where it comes from: the source of its only part, or else its place in the
     * appendix.
     *
     * @param number under which the appendix lists it
     */
    Source source(String number, Indicator indicator, String heading) {
        listed.add(new Listed(number, indicator, heading));
        List<Indicator.Part> parts = indicator.parts();
        return parts.size() == 1
                ? parts.get(0).source()
                : new Source(Optional.empty(), say("proof.place", number), Words.shown(indicator));
    }

    /** Writes the appendix; nothing when there is nothing to prove. */
    void write(Paper paper) {
        if (listed.stream().allMatch(one -> one.indicator().parts().isEmpty())) {
            return;
        }
        paper.add(new Appendix(say("proof.title")));
        List<Column> columns = List.of(
                new Column(say("column.number"), 1, Align.CENTRE),
                new Column(say("proof.what"), WIDE, Align.LEFT),
                new Column(say("proof.amount"), NARROW, Align.RIGHT),
                new Column(say("proof.source"), WIDE, Align.LEFT));
        Iterator<Row> rows = listed.stream().flatMap(Proof::rows).iterator();
        paper.add(new Table(say("proof.caption"), columns, rows, false));
        paper.add(Block.Paragraph.of(say("proof.note"), Block.Style.NOTE));
    }

    private static Stream<Row> rows(Listed one) {
        List<Indicator.Part> parts = one.indicator().parts();
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        String head = say("proof.group", one.number(), one.heading(), Words.shown(one.indicator()));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(new Cell(head, 4, 1, Optional.empty())), Kind.GROUP));
        parts.forEach(part -> rows.add(row(rows.size(), part)));
        return rows.stream();
    }

    private static Row row(int number, Indicator.Part part) {
        String place = part.source().place();
        String id = part.source().record().map(Object::toString).orElse("");
        return new Row(
                List.of(
                        Cell.of(String.valueOf(number)),
                        Cell.of(part.what()),
                        Cell.of(Words.shown(part.amount()), part.source()),
                        Cell.of(place.isEmpty() ? id : place)),
                Kind.BODY);
    }
}
