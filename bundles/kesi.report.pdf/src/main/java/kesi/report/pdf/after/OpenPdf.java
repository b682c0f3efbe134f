package kesi.report.pdf.after;

import java.io.IOException;
import java.nio.file.Path;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF files and says clearly why one cannot be opened. */
final class OpenPdf {

    private OpenPdf() {}

    /** What is done with an open document. */
    @FunctionalInterface
    interface Use<T> {
        T with(PDDocument document) throws IOException;
    }

    /**
     * Opens a file, uses it and closes it.
     *
     * @throws Problem when it cannot be read
     */
    static <T> T use(Path file, Use<T> use) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return use.with(document);
        } catch (InvalidPasswordException e) {
            throw Problem.failed(Message.of(OpenPdf.class, "preview.locked", file.toString()), e);
        } catch (IOException e) {
            throw Problem.failed(
                    Message.of(OpenPdf.class, "preview.unreadable", file.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }
}
