package kesi.report.pdf.text;

import java.io.OutputStream;
import java.util.List;
import kesi.report.api.block.Run;
import kesi.report.api.font.Face;
import kesi.report.fonts.BundledTypefaces;
import kesi.report.pdf.file.PdfFile;
import kesi.report.pdf.file.Pen;
import kesi.report.pdf.type.FaceShelf;
import kesi.report.pdf.type.Faces;

/** A column in which tests set text of 10 points in the song face. */
final class Column {

    static final double EM = 10;
    private static final FaceShelf SHELF = new FaceShelf(new BundledTypefaces());

    private final Marks marks = Marks.read();
    private final Typed typed = new Typed(new Faces(SHELF, new PdfFile(OutputStream.nullOutputStream())), marks);
    private final LineBreaker breaker = new LineBreaker(marks);
    private final Look look;

    Column(Face face) {
        look = Look.of(face, Pen.of(EM));
    }

    Column() {
        this(Face.SONG);
    }

    Missing missing() {
        return typed.missing();
    }

    List<Piece> pieces(String text) {
        return typed.pieces(text, look);
    }

    List<Piece> pieces(List<Run> runs) {
        return typed.pieces(runs, look, look);
    }

    /** The lines in a column of so many ems, without indent. */
    List<Line> lines(String text, double ems) {
        return breaker.justified(pieces(text), 0, ems * EM);
    }

    List<Line> indented(String text, double ems) {
        return breaker.justified(pieces(text), 2 * EM, ems * EM);
    }

    List<Line> balanced(String text, double ems) {
        return breaker.balanced(pieces(text), ems * EM);
    }

    List<String> texts(String text, double ems) {
        return lines(text, ems).stream().map(Line::text).toList();
    }

    /** The natural width of a text in ems. */
    double width(String text) {
        return breaker.ragged(pieces(text), 1_000_000).get(0).width() / EM;
    }
}
