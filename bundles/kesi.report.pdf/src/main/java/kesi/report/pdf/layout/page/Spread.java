package kesi.report.pdf.layout.page;

import java.util.ArrayList;
import java.util.List;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.SetLine;
import kesi.report.pdf.layout.TextStyle;

/**
 * Characters set apart at equal steps.
 *
 * @param parts each character with its place from the start, in points
 * @param width from the first character's start to the last one's end, in points
 */
record Spread(List<SetLine> parts, List<Double> places, double width) {

    private static final double ENDLESS = 1e9;

    /** Text with a gap of so many ems between its characters. */
    static Spread apart(Composition composition, String text, TextStyle style, double gapEms) {
        TextStyle flush = style.align(TextStyle.Alignment.LEFT).indent(0).sides(0, 0);
        List<SetLine> parts = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        double at = 0;
        for (int character : text.codePoints().toArray()) {
            for (SetLine part : composition.lines(Character.toString(character), flush, ENDLESS)) {
                parts.add(part);
                places.add(at);
                at += part.line().width() + gapEms * style.size();
            }
        }
        return new Spread(List.copyOf(parts), List.copyOf(places), Math.max(0, at - gapEms * style.size()));
    }

    /** Text in one stretch. */
    static Spread close(Composition composition, String text, TextStyle style) {
        List<SetLine> lines = composition.lines(
                text, style.align(TextStyle.Alignment.LEFT).indent(0).sides(0, 0), ENDLESS);
        return lines.isEmpty()
                ? new Spread(List.of(), List.of(), 0)
                : new Spread(
                        lines.subList(0, 1), List.of(0.0), lines.get(0).line().width());
    }

    void draw(PageCanvas page, Tag tag, double left, double top) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).draw(page, tag, left + places.get(i), top);
        }
    }
}
