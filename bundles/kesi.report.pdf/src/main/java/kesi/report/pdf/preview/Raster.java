package kesi.report.pdf.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kesi.report.pdf.file.TaggedDocument;

/** Turns pictures as the layout puts them into a file back into what can be painted. */
final class Raster {

    private static final Pattern WIDTH = Pattern.compile("/Width (\\d+)");
    private static final Pattern HEIGHT = Pattern.compile("/Height (\\d+)");

    private Raster() {}

    /** The picture; empty when this machine cannot decode it. */
    static Optional<BufferedImage> decode(TaggedDocument.Image image) {
        if (image.entries().contains("/DCTDecode")) {
            return photograph(image.content());
        }
        int width = number(WIDTH, image.entries());
        int height = number(HEIGHT, image.entries());
        boolean gray = image.entries().contains("/DeviceGray");
        if (width <= 0 || height <= 0 || image.content().length < width * height * (gray ? 1 : 3)) {
            return Optional.empty();
        }
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        byte[] bytes = image.content();
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                row[x] = gray ? (bytes[at] & 0xFF) * 0x010101 : rgb(bytes, 3 * at);
            }
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return Optional.of(picture);
    }

    private static int rgb(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
    }

    private static Optional<BufferedImage> photograph(byte[] content) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(content)));
        } catch (IOException e) {
            return Optional.empty(); // the file will show it; a screen that cannot leaves its place white
        }
    }

    private static int number(Pattern pattern, String entries) {
        Matcher found = pattern.matcher(entries);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
