package kesi.report.ui.viewer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import kesi.report.api.Sheet;

/** Pages as pictures. */
final class Pictures {

    private Pictures() {}

    /** An empty page. */
    static BufferedImage blank(Sheet sheet, double scale) {
        BufferedImage picture = paper(sheet, scale);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.dispose();
        return picture;
    }

    /** A page on white paper; {@code scale} is in pixels a point. */
    static BufferedImage of(Sheet sheet, double scale) {
        BufferedImage picture = blank(sheet, scale);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.scale(scale, scale);
            sheet.paint(graphics);
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    private static BufferedImage paper(Sheet sheet, double scale) {
        return new BufferedImage(
                (int) Math.max(1, Math.ceil(sheet.width() * scale)),
                (int) Math.max(1, Math.ceil(sheet.height() * scale)),
                BufferedImage.TYPE_INT_RGB);
    }
}
