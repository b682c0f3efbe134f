package kesi.report.pdf.text;

import kesi.report.pdf.file.Glyph;
import kesi.report.pdf.type.Drawn;
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
 * @param adornment what belongs to it beside its glyph
 */
public record Piece(
        int character, Kind kind, @Nullable Glyph glyph, Look look, double width, double shift, Adornment adornment) {

    Piece(int character, Kind kind, @Nullable Glyph glyph, Look look, double width, double shift) {
        this(character, kind, glyph, look, width, shift, Adornment.NONE);
    }

    Piece with(Adornment other) {
        return other.equals(adornment) ? this : new Piece(character, kind, glyph, look, width, shift, other);
    }

    /** The same under ruby; its box is at least as wide as that. */
    Piece under(Drawn ruby) {
        double box = Math.max(width, ruby.width() + 2 * Adornment.RUBY_SIDE * em());
        return new Piece(character, kind, glyph, look, box, shift + (box - width) / 2, adornment.with(ruby));
    }

    boolean is(Kind other) {
        return kind == other;
    }

    double em() {
        return look.em();
    }
}
