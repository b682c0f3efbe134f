package kesi.report.pdf.text;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.file.Glyph;
import kesi.report.pdf.file.Ink;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Sources;
import kesi.report.pdf.file.Tag;

/** A line of pieces, each at its place. Immutable. */
public final class Line {

    private final List<Piece> pieces;
    private final double[] places;
    private final double width;
    private final boolean adorned;

    /** {@code places} say where the box of each piece starts, {@code width} how far the last box reaches, in points. */
    Line(List<Piece> pieces, double[] places, double width) {
        this.pieces = pieces;
        this.places = places;
        this.width = width;
        this.adorned = isAdorned(pieces);
    }

    /** How far the last box reaches, in points; spaces at the end do not count. */
    public double width() {
        return width;
    }

    /** Where the box of a piece starts, in points from the line's start. */
    double place(int piece) {
        return places[piece];
    }

    /** The text of the line, without what only parts lines. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(piece -> piece.glyph() != null).forEach(piece -> text.append(Typed.text(piece)));
        return text.toString();
    }

    /**
     * By how much the line needs more height than it has, because of ruby above it or dots below.
     *
     * @param free the white between two lines, in points
     */
    public double growth(double free) {
        if (!adorned) {
            return 0;
        }
        double needed = 0;
        for (Piece piece : pieces) {
            if (!piece.adornment().isNone()) {
                double ruby = piece.adornment().ruby().isPresent() ? Adornment.ABOVE : 0;
                double dot = piece.adornment().dot() ? Adornment.BELOW : 0;
                needed = Math.max(needed, piece.em() * (ruby + dot));
            }
        }
        return Math.max(0, needed - free);
    }

    /** Draws the line; {@code x} and {@code y} are its start on the base line. Notes and sources get own tags. */
    public void draw(PageCanvas page, Tag tag, double x, double y) {
        int from = 0;
        while (from < pieces.size()) {
            Piece first = pieces.get(from);
            int to = from + 1;
            while (to < pieces.size() && isSameStretch(first, pieces.get(to))) {
                to++;
            }
            Optional<Tag> own = ownTag(first, tag);
            show(page.in(own.orElse(tag)), from, to, new double[] {x, y});
            own.ifPresent(Tag::close);
            from = to;
        }
        adorn(page, x, y);
    }

    /** Draws the line as decoration. */
    public void decorate(PageCanvas page, double x, double y) {
        show(page.artifact(), 0, pieces.size(), new double[] {x, y});
        adorn(page, x, y);
    }

    /** Draws the line without any mark, where marks are none of its business. */
    public void show(Ink ink, double x, double y) {
        show(ink, 0, pieces.size(), new double[] {x, y});
    }

    private static boolean isAdorned(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (!piece.adornment().isNone()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameStretch(Piece one, Piece other) {
        return one.look().note() == other.look().note()
                && one.adornment().source().equals(other.adornment().source());
    }

    private static Optional<Tag> ownTag(Piece first, Tag tag) {
        if (first.look().note()) {
            return Optional.of(tag.child("Reference"));
        }
        return first.adornment().source().map(source -> {
            Tag span = tag.child("Span");
            Sources.mark(span, source);
            return span;
        });
    }

    /** Draws dots and ruby, which are no text, and tells the index of the names. */
    private void adorn(PageCanvas page, double x, double y) {
        for (int i = 0; adorned && i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.adornment().isNone()) {
                piece.adornment().name().ifPresent(page::mention);
                adorn(page, piece, x + places[i] + piece.width() / 2, y);
            }
        }
    }

    private static void adorn(PageCanvas page, Piece piece, double middle, double y) {
        double em = piece.em();
        Colour colour = piece.look().pen().colour();
        piece.adornment()
                .ruby()
                .ifPresent(ruby -> page.artifact()
                        .fill(colour, ruby.shape(), middle - ruby.width() / 2, y + em * Adornment.RUBY_RISE));
        if (piece.adornment().dot()) {
            double radius = em * Adornment.DOT_RADIUS;
            Shape dot = new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
            page.artifact().fill(colour, dot, middle, y - em * Adornment.DOT_DEPTH);
        }
    }

    private void show(Ink ink, int from, int to, double[] origin) {
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            Glyph glyph = piece.glyph();
            if (glyph != null) {
                double x = origin[0] + places[i] + piece.shift();
                ink.show(glyph, piece.look().pen(), x, origin[1] + piece.look().rise());
            }
        }
    }
}
