package kesi.exchange.files.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, one frame a page, in the order in which it was drawn. Actions and scripts are never run. */
final class PdfText {

    private static final int TAIL = 2048;

    private final Path file;

    PdfText(Path file) {
        this.file = file;
    }

    void write(Frames frames) throws IOException {
        requireEnd();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.getNumberOfPages() == 0) {
                throw new Fault("E-PDF-DAMAGED", "0 pages");
            }
            pages(document, frames);
            if (NotedLog.deep()) {
                throw new Fault("E-PDF-DEPTH");
            }
        } catch (InvalidPasswordException e) {
            throw new Fault("E-PDF-PASSWORD");
        } catch (IOException e) {
            throw told(e);
        }
    }

    private void pages(PDDocument document, Frames frames) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        boolean readable = false;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(document);
            readable |= text.codePoints().filter(Character::isLetterOrDigit).count() > 0;
            frames.text(text);
        }
        if (!readable) {
            throw new Fault("E-PDF-NO-TEXT");
        }
    }

    /** The library mends a file that was cut off and reads what is left: half a text that looks whole is refused. */
    private void requireEnd() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new Fault("E-PDF-DAMAGED", "no end mark");
            }
        }
    }

    private static Fault told(IOException e) {
        boolean deep = NotedLog.deep() || NotedLog.isDeep(e);
        return new Fault(deep ? "E-PDF-DEPTH" : "E-PDF-DAMAGED", String.valueOf(e.getMessage()));
    }
}
