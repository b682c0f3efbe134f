package kesi.report.pdf.layout.figure;

import java.util.List;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.SetLine;
import kesi.report.pdf.layout.TextStyle;

/**
 * Where a chart is drawn.
 *
 * @param composition measures text
 * @param sketch takes the drawing
 * @param width in points
 * @param height in points
 */
record Canvas(Composition composition, Sketch sketch, double width, double height) {

    TextStyle label() {
        return Figure.label(composition);
    }

    double width(String words) {
        return Sketch.width(composition, words, label());
    }

    /** Text in at most so many lines of that width. */
    List<SetLine> wrapped(String words, double room, int most) {
        return Sketch.wrapped(composition, words, label(), room, most);
    }
}
