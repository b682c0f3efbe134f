package kesi.report.pdf.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.pdf.file.TaggedDocument;

/**
 * Reads pictures for printing. JPEG files go in as they are, without the remarks that cameras add, such as the place
 * where a photograph was taken; PNG files are set on white.
 */
final class PictureReader {

    private static final long MOST_PIXELS = 100_000_000L;
    private static final int RGB_BYTES = 3;

    private PictureReader() {}

    /**
     * A picture that was read.
     *
     * @param width in pixels, when it stands upright
     * @param height in pixels, when it stands upright
     * @param turn how it must be turned for that
     * @param image what the file holds
     */
    record Read(int width, int height, Turn turn, TaggedDocument.Image image) {}

    /**
     * Reads a picture.
     *
     * @param name what the picture shows, for the message when it cannot be read
     * @throws Problem with the code E-IMAGE when it is no PNG or JPEG, broken, or larger than 100 million pixels
     */
    static Read read(byte[] content, String name) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable(name, "PNG, JPEG");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(content, name, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw unreadable(name, String.valueOf(e.getMessage()));
        }
    }

    private static Read read(byte[] content, String name, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw unreadable(name, width + " × " + height);
        }
        return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
            case "jpeg", "jpg" -> jpeg(content, name);
            case "png" -> new Read(width, height, Turn.NONE, flat(reader.read(0)));
            default -> throw unreadable(name, reader.getFormatName());
        };
    }

    private static Read jpeg(byte[] content, String name) throws IOException {
        JpegFile file = JpegFile.read(content);
        String space = switch (file.components()) {
            case 1 -> "/DeviceGray";
            case RGB_BYTES -> "/DeviceRGB";
            default -> throw unreadable(name, "CMYK");
        };
        String entries = entries(file.width(), file.height(), space) + "/Filter/DCTDecode";
        boolean quarter = file.turn().isQuarter();
        return new Read(
                quarter ? file.height() : file.width(),
                quarter ? file.width() : file.height(),
                file.turn(),
                new TaggedDocument.Image(entries, file.bare(), true));
    }

    private static TaggedDocument.Image flat(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = white.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        byte[] bytes = new byte[width * height * RGB_BYTES];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            white.getRGB(0, y, width, 1, row, 0, width);
            for (int pixel : row) {
                bytes[at++] = (byte) (pixel >> 16);
                bytes[at++] = (byte) (pixel >> 8);
                bytes[at++] = (byte) pixel;
            }
        }
        return new TaggedDocument.Image(entries(width, height, "/DeviceRGB"), bytes, false);
    }

    private static String entries(int width, int height, String space) {
        return "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height + "/ColorSpace" + space
                + "/BitsPerComponent 8";
    }

    private static Problem unreadable(String name, String reason) {
        return Problem.failed("E-IMAGE", Message.of(PictureReader.class, "picture.unreadable", name, reason));
    }
}
