package kesi.shell.swing.look;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * An icon that is drawn once for a theme and a resolution and copied from then on: a tree paints the same few in every
 * row. Used on the event dispatch thread.
 */
final class StillIcon extends FlatSVGIcon {

    private @Nullable Picture picture;

    /** What was drawn, and for whom. */
    private record Picture(BufferedImage image, double scale, int look, int width, int height) {

        boolean fits(double wantedScale, int wantedLook, int wantedWidth, int wantedHeight) {
            return scale == wantedScale && look == wantedLook && width == wantedWidth && height == wantedHeight;
        }
    }

    /** The same icon, with its colours. */
    StillIcon(FlatSVGIcon icon) {
        super(icon);
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        AffineTransform now = ((Graphics2D) graphics).getTransform();
        boolean upright = now.getShearX() == 0 && now.getShearY() == 0 && now.getScaleX() == now.getScaleY();
        if (!upright || now.getScaleX() <= 0 || getIconWidth() <= 0 || getIconHeight() <= 0) {
            super.paintIcon(on, graphics, x, y);
            return;
        }
        Picture drawn = picture(on, now.getScaleX());
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.translate(x, y);
        copy.scale(1 / drawn.scale(), 1 / drawn.scale());
        copy.drawImage(drawn.image(), 0, 0, null);
        copy.dispose();
    }

    private Picture picture(Component on, double scale) {
        int look = System.identityHashCode(UIManager.getLookAndFeel()); // never the look itself: it would stay
        Picture drawn = picture;
        if (drawn == null || !drawn.fits(scale, look, getIconWidth(), getIconHeight())) {
            drawn = new Picture(draw(on, scale), scale, look, getIconWidth(), getIconHeight());
            picture = drawn;
        }
        return drawn;
    }

    private BufferedImage draw(Component on, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(getIconWidth() * scale),
                (int) Math.ceil(getIconHeight() * scale),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D paper = image.createGraphics();
        paper.scale(scale, scale);
        super.paintIcon(on, paper, 0, 0);
        paper.dispose();
        return image;
    }
}
