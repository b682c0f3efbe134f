package kesi.report.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import kesi.report.api.Sheet;

/** Pages as pictures. */
final class Pictures {

    private Pictures() {}

    /** A page on white paper; {@code scale} is in pixels a point. */
    static BufferedImage of(Sheet sheet, double scale) {
        BufferedImage picture = new BufferedImage(
                (int) Math.max(1, Math.ceil(sheet.width() * scale)),
                (int) Math.max(1, Math.ceil(sheet.height() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            graphics.scale(scale, scale);
            sheet.paint(graphics);
        } finally {
            graphics.dispose();
        }
        return picture;
    }
}
