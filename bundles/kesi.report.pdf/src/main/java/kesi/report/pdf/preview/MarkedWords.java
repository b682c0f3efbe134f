package kesi.report.pdf.preview;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** What pieces of marked content of a file say; pages are best asked for in their order. Used by one thread. */
public final class MarkedWords {

    private final PDDocument document;
    private int page = -1;
    private @Nullable FileLetters letters;

    /** The words of an open file. */
    public MarkedWords(PDDocument document) {
        this.document = document;
    }

    /** What these pieces of a page say, one behind the other; empty for no page. */
    public String words(int onPage, List<Integer> contents) throws IOException {
        FileLetters known = letters;
        if (onPage < 0) {
            return "";
        }
        if (known == null || page != onPage) {
            known = FileLetters.read(document, onPage);
            letters = known;
            page = onPage;
        }
        StringBuilder words = new StringBuilder();
        for (int number : contents) {
            words.append(known.words(number));
        }
        return words.toString();
    }
}
