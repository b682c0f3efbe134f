package kesi.report.pdf.text;

import java.util.List;
import kesi.report.pdf.file.Glyph;
import kesi.report.pdf.file.Ink;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;

/** A line of pieces, each at its place. Immutable. */
public final class Line {

    private final List<Piece> pieces;
    private final double[] places;
    private final double width;

    /** {@code places} say where the box of each piece starts, {@code width} how far the last box reaches, in points. */
    Line(List<Piece> pieces, double[] places, double width) {
        this.pieces = pieces;
        this.places = places;
        this.width = width;
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

    /** Draws the line; {@code x} and {@code y} are its start on the base line. Numbers of notes get own tags. */
    public void draw(PageCanvas page, Tag tag, double x, double y) {
        int from = 0;
        while (from < pieces.size()) {
            boolean note = pieces.get(from).look().note();
            int to = from;
            while (to < pieces.size() && pieces.get(to).look().note() == note) {
                to++;
            }
            Tag own = note ? tag.child("Reference") : tag;
            show(page.in(own), from, to, new double[] {x, y});
            if (note) {
                own.close();
            }
            from = to;
        }
    }

    /** Draws the line as decoration. */
    public void decorate(PageCanvas page, double x, double y) {
        show(page.artifact(), 0, pieces.size(), new double[] {x, y});
    }

    /** Draws the line without any mark, where marks are none of its business. */
    public void show(Ink ink, double x, double y) {
        show(ink, 0, pieces.size(), new double[] {x, y});
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
