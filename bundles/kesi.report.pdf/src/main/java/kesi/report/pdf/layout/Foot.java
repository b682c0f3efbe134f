package kesi.report.pdf.layout;

import kesi.report.pdf.file.Ink;

/** Draws page numbers. */
final class Foot {

    private final Composition composition;

    Foot(Composition composition) {
        this.composition = composition;
    }

    void draw(Ink ink, int number) {
        Theme theme = composition.theme();
        Theme.Foot place = theme.footPlace(number);
        TextStyle style = theme.foot().align(TextStyle.Alignment.LEFT);
        double width = composition.flow().width();
        SetLine line = composition.lines(theme.footText(number), style, width).get(0);
        double free = width - line.line().width();
        double offset = switch (place.align()) {
            case RIGHT -> free - place.inset();
            case CENTRE -> free / 2;
            default -> place.inset();
        };
        line.line().show(ink, theme.shape().left() + offset, place.baseline());
    }
}
