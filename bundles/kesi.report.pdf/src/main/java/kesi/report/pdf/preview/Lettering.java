package kesi.report.pdf.preview;

import java.awt.geom.Path2D;
import java.util.Arrays;
import kesi.report.pdf.type.EmbeddedFace;
import kesi.report.pdf.type.TrueTypeFile;

/**
 * What the numbers of a font on the pages stand for. It learns new ones on the thread that lays out, any thread may
 * read.
 */
final class Lettering {

    private final TrueTypeFile file;
    private final GlyphShapes shapes;
    private volatile Codes codes = new Codes(new int[0], new String[0]);

    Lettering(TrueTypeFile file, GlyphShapes shapes) {
        this.file = file;
        this.shapes = shapes;
    }

    /** Glyphs and texts by number; never changed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Codes(int[] glyphs, String[] texts) {}

    void learn(EmbeddedFace face) {
        Codes known = codes;
        int count = face.codes();
        if (count > known.glyphs().length) {
            int[] glyphs = Arrays.copyOf(known.glyphs(), count);
            String[] texts = Arrays.copyOf(known.texts(), count);
            for (int code = known.glyphs().length; code < count; code++) {
                glyphs[code] = face.glyphOf(code);
                texts[code] = face.textOf(code);
            }
            codes = new Codes(glyphs, texts);
        }
    }

    /** The outline of a number's glyph in an em square of 1. */
    Path2D shape(int code) {
        return shapes.shape(glyph(code));
    }

    /** In thousandths of the type size. */
    int width(int code) {
        return file.width(glyph(code));
    }

    String text(int code) {
        Codes known = codes;
        return code < known.texts().length ? known.texts()[code] : "";
    }

    private int glyph(int code) {
        Codes known = codes;
        return code < known.glyphs().length ? known.glyphs()[code] : 0;
    }
}
