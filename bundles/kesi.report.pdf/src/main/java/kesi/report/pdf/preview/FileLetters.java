package kesi.report.pdf.preview;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kesi.report.api.Sheet.Box;
import kesi.report.api.Sheet.Letter;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a page of an open file, and which of it is marked content. */
final class FileLetters extends PDFTextStripper {

    private final List<Letter> letters = new ArrayList<>();
    private final Map<Integer, List<Box>> marked = new HashMap<>();
    private final Map<Integer, StringBuilder> words = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private FileLetters() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    static FileLetters read(PDDocument document, int index) throws IOException {
        FileLetters reader = new FileLetters();
        reader.setStartPage(index + 1);
        reader.setEndPage(index + 1);
        reader.setSortByPosition(false);
        reader.getText(document);
        return reader;
    }

    List<Letter> letters() {
        return List.copyOf(letters);
    }

    /** What a piece of marked content says. */
    String words(int number) {
        return words.getOrDefault(number, new StringBuilder()).toString();
    }

    /** The boxes of each piece of marked content. */
    Map<Integer, List<Box>> marked() {
        return marked;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        open.push(properties == null ? -1 : properties.getInt(COSName.MCID, -1));
    }

    @Override
    public void endMarkedContentSequence() {
        open.poll();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        super.processTextPosition(position);
        double height = position.getFontSizeInPt();
        Box box = new Box(
                position.getXDirAdj(), position.getYDirAdj() - height * 0.88, position.getWidthDirAdj(), height);
        letters.add(new Letter(position.getUnicode(), box));
        int number = open.isEmpty() ? -1 : open.element();
        if (number >= 0) {
            marked.computeIfAbsent(number, key -> new ArrayList<>()).add(box);
            words.computeIfAbsent(number, key -> new StringBuilder()).append(position.getUnicode());
        }
    }
}
