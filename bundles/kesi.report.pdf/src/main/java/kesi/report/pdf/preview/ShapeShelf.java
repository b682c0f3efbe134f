package kesi.report.pdf.preview;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.WeakHashMap;
import kesi.report.pdf.type.TrueTypeFile;

/** The outlines that were made, kept as long as memory allows, so that the next page is there at once. */
final class ShapeShelf {

    private final Map<TrueTypeFile, SoftReference<GlyphShapes>> shapes = new WeakHashMap<>();

    /** The outlines of a file. Safe for use by any thread. */
    synchronized GlyphShapes of(TrueTypeFile file) {
        SoftReference<GlyphShapes> kept = shapes.get(file);
        GlyphShapes known = kept == null ? null : kept.get();
        if (known == null) {
            known = new GlyphShapes(file);
            shapes.put(file, new SoftReference<>(known));
        }
        return known;
    }
}
