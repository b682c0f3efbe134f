package kesi.chart.provider.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import kesi.chart.api.Chart;
import kesi.chart.api.Charts.Look;
import org.jfree.chart.JFreeChart;

/** A chart as JFreeChart draws it. */
public record Picture(Chart chart, Look look) {

    /** Draws it into an area. */
    public void draw(Graphics2D on, Rectangle2D area) {
        drawing().draw(on, area);
    }

    /** A PNG file. */
    public byte[] png(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        try {
            on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            draw(on, new Rectangle2D.Double(0, 0, width, height));
            return encoded(image);
        } finally {
            on.dispose();
        }
    }

    JFreeChart drawing() {
        return switch (chart.plan().kind()) {
            case BAR -> new Axes(chart, look).bars();
            case LINE -> new Axes(chart, look).lines();
            case SHARE -> new Shares(chart, look).drawing();
        };
    }

    private static byte[] encoded(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
