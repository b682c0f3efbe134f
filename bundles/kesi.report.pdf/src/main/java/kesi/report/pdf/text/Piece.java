package kesi.report.pdf.text;

import kesi.report.pdf.file.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * One character in a line.
 *
 * @param character its code point
 * @param kind what it is
 * @param glyph what is drawn; null for a line's end
 * @param look how it looks
 * @param width the width of its box in points
 * @param shift where its glyph starts in the box, in points; the blank half of a mark lies outside
 */
public record Piece(int character, Kind kind, @Nullable Glyph glyph, Look look, double width, double shift) {

    boolean is(Kind other) {
        return kind == other;
    }

    double em() {
        return look.em();
    }
}
