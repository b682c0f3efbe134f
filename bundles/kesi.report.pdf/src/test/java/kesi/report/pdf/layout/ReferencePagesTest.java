package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/**
 * Pages as another library draws them, beside the pictures that were looked at. Of each field of 16 by 16 pixels the
 * mean brightness may differ by 8 in 100 of full scale: enough for other ways of smoothing, too little for a part that
 * is missing, moved or of another colour. {@code -Dkesi.reference.write=FOLDER} writes the pictures anew.
 */
class ReferencePagesTest {

    private static final float DPI = 40;
    private static final int FIELD = 16;
    private static final double TOLERANCE = 0.08 * 255;

    private final Printing printing = new Printing();

    @Test
    void aCertificateLooksAsItDid() throws IOException {
        PaperSetup setup = new PaperSetup("证书", "湖州市总工会", Locale.SIMPLIFIED_CHINESE, Theme.OFFICIAL, true);
        looksAsItDid("certificate", setup, paper -> paper.add(Bound.certificate("在2023年湖州市职工缂丝技艺竞赛中荣获一等奖，特授予此证。")));
    }

    @Test
    void figuresLookAsTheyDid() throws IOException {
        looksAsItDid("figures", PaperSetup.of("图", "湖州市总工会", Theme.PLAIN), paper -> {
            paper.add(Bound.bars());
            paper.add(Bound.lines());
            paper.add(Bound.shares());
        });
    }

    @Test
    void aTableLooksAsItDid() throws IOException {
        looksAsItDid("table", PaperSetup.of("表", "湖州市总工会", Theme.PLAIN), paper -> paper.add(Tables.results(2, 2)));
    }

    private void looksAsItDid(String name, PaperSetup setup, Consumer<Paper> composing) throws IOException {
        BufferedImage drawn = Pdf.read(printing.print(setup, composing), document -> {
            try {
                return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        String folder = System.getProperty("kesi.reference.write", "");
        if (!folder.isEmpty()) {
            ImageIO.write(
                    drawn, "png", Path.of(folder, "reference-" + name + ".png").toFile());
        }
        Path now = Files.createDirectories(Path.of("target", "reference")).resolve(name + ".png");
        ImageIO.write(drawn, "png", now.toFile());
        BufferedImage before = reference(name);
        assertThat(drawn.getWidth()).isEqualTo(before.getWidth());
        assertThat(drawn.getHeight()).isEqualTo(before.getHeight());
        assertThat(farthest(before.getRaster(), drawn.getRaster()))
                .as(now.toString())
                .isLessThan(TOLERANCE);
    }

    private static BufferedImage reference(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReferencePagesTest.class.getResourceAsStream("reference-" + name + ".png"))) {
            return ImageIO.read(in);
        }
    }

    /** How far the two fields that differ most are apart. */
    private static double farthest(Raster before, Raster now) {
        double farthest = 0;
        for (int y = 0; y < before.getHeight(); y += FIELD) {
            for (int x = 0; x < before.getWidth(); x += FIELD) {
                Rectangle field = new Rectangle(
                        x, y, Math.min(FIELD, before.getWidth() - x), Math.min(FIELD, before.getHeight() - y));
                farthest = Math.max(farthest, Math.abs(mean(before, field) - mean(now, field)));
            }
        }
        return farthest;
    }

    private static double mean(Raster raster, Rectangle field) {
        double sum = 0;
        for (int sample : raster.getSamples(field.x, field.y, field.width, field.height, 0, (int[]) null)) {
            sum += sample;
        }
        return sum / (field.width * field.height);
    }
}
