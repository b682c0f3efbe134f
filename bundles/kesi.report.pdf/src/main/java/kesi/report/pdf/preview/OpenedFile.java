package kesi.report.pdf.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.Preview;
import kesi.report.api.Sheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF file from anywhere, open in the PDF library, which one thread uses at a time. */
final class OpenedFile implements Preview.Painted {

    private final Path file;
    private final PDDocument document;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Preview.Heading> outline;
    private boolean closed;

    private OpenedFile(Path file, PDDocument document) throws IOException {
        this.file = file;
        this.document = document;
        FileSources sources = FileSources.read(document);
        for (int index = 0; index < document.getNumberOfPages(); index++) {
            sheets.add(new FileSheet(this, document.getPage(index), index, sources));
        }
        this.outline = FileOutline.read(document);
    }

    /** Opens it. */
    static OpenedFile open(Path file) {
        try {
            return new OpenedFile(file, Loader.loadPDF(file.toFile()));
        } catch (InvalidPasswordException e) {
            throw Problem.failed(Message.of(OpenedFile.class, "preview.locked", file.toString()), e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** What is done with the open document. */
    @FunctionalInterface
    interface Use<T> {
        T with(PDDocument document) throws IOException;
    }

    /** Uses it, unless it is closed: then the answer is the other one. */
    synchronized <T> T use(Use<T> use, T otherwise) {
        if (closed) {
            return otherwise;
        }
        try {
            return use.with(document);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<Preview.Heading> outline() {
        return outline;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                document.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Problem unreadable(Path file, IOException cause) {
        return Problem.failed(
                Message.of(OpenedFile.class, "preview.unreadable", file.toString(), String.valueOf(cause.getMessage())),
                cause);
    }
}
