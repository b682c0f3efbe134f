package kesi.report.pdf.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import org.jspecify.annotations.Nullable;

/** How is drawn at a moment: what {@code q} keeps and {@code Q} brings back. */
final class Pencil {

    final AffineTransform toPage;
    Color ground = Color.BLACK;
    Color ink = Color.BLACK;
    double thickness = 1;
    float[] dashes = {};
    double dashPhase;
    int cap = BasicStroke.CAP_BUTT;
    int join = BasicStroke.JOIN_MITER;
    double alpha = 1;
    int rendering;
    String font = "";
    double size = 1;
    double rise;

    @Nullable
    Shape clip;

    Pencil() {
        toPage = new AffineTransform();
    }

    /** The same state, to be changed on its own. */
    Pencil(Pencil other) {
        toPage = new AffineTransform(other.toPage);
        ground = other.ground;
        ink = other.ink;
        thickness = other.thickness;
        dashes = other.dashes;
        dashPhase = other.dashPhase;
        cap = other.cap;
        join = other.join;
        alpha = other.alpha;
        rendering = other.rendering;
        font = other.font;
        size = other.size;
        rise = other.rise;
        clip = other.clip;
    }

    /** The line that is drawn, in page points. */
    BasicStroke stroke() {
        double scale = Math.sqrt(Math.abs(toPage.getDeterminant()));
        float width = (float) Math.max(0, thickness * scale);
        if (dashes.length == 0) {
            return new BasicStroke(width, cap, join);
        }
        float[] scaled = dashes.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= (float) scale;
        }
        return new BasicStroke(width, cap, join, 10, scaled, (float) (dashPhase * scale));
    }

    /** Draws inside of this shape alone from now on. */
    void clip(Shape shape) {
        if (clip == null) {
            clip = shape;
        } else {
            Area both = new Area(clip);
            both.intersect(new Area(shape));
            clip = both;
        }
    }
}
