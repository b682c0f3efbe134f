package kesi.report.pdf.preview;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/** Paints on a screen or a printer. The graphics' unit is a point; up is up, as on the page. */
final class PaintBrush implements Brush {

    private static final int STROKED = 2;
    private static final int INVISIBLE = 3;

    private final Graphics2D graphics;
    private final Resources resources;
    private final @Nullable Shape whole;
    private final double hair;
    private Path2D.Double row = new Path2D.Double();

    PaintBrush(Graphics2D graphics, Resources resources) {
        this.graphics = graphics;
        this.resources = resources;
        this.whole = graphics.getClip();
        double scale = Math.sqrt(Math.abs(graphics.getTransform().getDeterminant()));
        this.hair = scale > 0 ? 0.6 / scale : 0;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    @Override
    public void glyph(String font, int code, AffineTransform place) {
        Lettering lettering = resources.font(font);
        if (lettering != null) {
            row.append(lettering.shape(code).getPathIterator(place), false);
        }
    }

    @Override
    public void row(Pencil state) {
        if (state.rendering != INVISIBLE) {
            fill(row, state);
            if (state.rendering == STROKED) {
                stroke(row, state);
            }
        }
        row = new Path2D.Double();
    }

    @Override
    public void fill(Shape shape, Pencil state) {
        prepare(state, state.ground);
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, Pencil state) {
        prepare(state, state.ink);
        BasicStroke stroke = state.stroke();
        // Rules thinner than a pixel would fade away; printers show the finest line they have.
        graphics.setStroke(
                stroke.getLineWidth() >= hair
                        ? stroke
                        : new BasicStroke(
                                (float) hair,
                                stroke.getEndCap(),
                                stroke.getLineJoin(),
                                10,
                                stroke.getDashArray(),
                                stroke.getDashPhase()));
        graphics.draw(shape);
    }

    @Override
    public void picture(String name, AffineTransform place, Pencil state) {
        resources.decoded(name).ifPresent(picture -> {
            prepare(state, state.ground);
            AffineTransform unit = new AffineTransform(place);
            unit.translate(0, 1);
            unit.scale(1.0 / picture.getWidth(), -1.0 / picture.getHeight());
            graphics.drawImage(picture, unit, null);
        });
    }

    private void prepare(Pencil state, Color colour) {
        graphics.setColor(colour);
        graphics.setComposite(
                state.alpha < 1
                        ? AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) state.alpha)
                        : AlphaComposite.SrcOver);
        graphics.setClip(whole);
        if (state.clip != null) {
            graphics.clip(state.clip);
        }
    }
}
