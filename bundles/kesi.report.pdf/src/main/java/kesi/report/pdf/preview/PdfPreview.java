package kesi.report.pdf.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.Preview;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.osgi.service.component.annotations.Component;

/** Draws pages with PDFBox. */
@Component
public final class PdfPreview implements Preview {

    @Override
    public Pages open(Path file) {
        try {
            return new OpenPages(file, Loader.loadPDF(file.toFile()));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Problem unreadable(Path file, IOException cause) {
        return Problem.failed(
                Message.of(PdfPreview.class, "preview.unreadable", file.toString(), String.valueOf(cause.getMessage())),
                cause);
    }

    /** The pages of a file that PDFBox has open. */
    private record OpenPages(Path file, PDDocument document) implements Pages {

        @Override
        public int count() {
            return document.getNumberOfPages();
        }

        @Override
        public BufferedImage draw(int index, double scale) {
            try {
                return new PDFRenderer(document).renderImage(index, (float) scale, ImageType.RGB);
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }

        @Override
        public void close() {
            try {
                document.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
