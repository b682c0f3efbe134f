package kesi.report.pdf.preview;

import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kesi.report.pdf.type.TrueTypeFile;

/** The outlines of a font file as shapes, each made once. Safe for use by any thread. */
final class GlyphShapes {

    private final TrueTypeFile file;
    private final Map<Integer, Path2D> shapes = new ConcurrentHashMap<>();

    GlyphShapes(TrueTypeFile file) {
        this.file = file;
    }

    /** A glyph in an em square of 1, base line at 0. */
    Path2D shape(int glyph) {
        Path2D known = shapes.get(glyph);
        if (known == null) {
            known = new Path2D.Float(file.shape(glyph, 1));
            shapes.put(glyph, known);
        }
        return known;
    }
}
