package kesi.exchange.files.child;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The paragraphs of a docx, one frame each. Deleted text, field codes and fallbacks are left out. */
final class DocxText {

    private static final String PART = "word/document.xml";

    private final Path file;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private boolean inText;
    private int hidden;

    DocxText(Path file) {
        this.file = file;
    }

    void write(Frames frames) throws IOException {
        try (OfficeZip zip = new OfficeZip(file);
                Xml xml = new Xml(zip.open(PART))) {
            for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
                switch (event) {
                    case START_ELEMENT -> start(xml.name());
                    case CHARACTERS -> characters(xml.text());
                    case END_ELEMENT -> end(xml.name(), frames);
                    default -> {}
                }
            }
        }
    }

    private void start(String name) {
        switch (name) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "t" -> inText = true;
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "del", "Fallback", "pPr", "rPr", "tblPr", "sectPr" -> hidden++;
            default -> {}
        }
    }

    private void characters(String text) {
        if (inText) {
            append(text);
        }
    }

    private void append(String text) {
        if (hidden == 0 && !paragraphs.isEmpty()) {
            paragraphs.element().append(text);
        }
    }

    private void end(String name, Frames frames) throws IOException {
        switch (name) {
            case "p" -> finish(frames);
            case "t" -> inText = false;
            case "del", "Fallback", "pPr", "rPr", "tblPr", "sectPr" -> hidden--;
            default -> {}
        }
    }

    private void finish(Frames frames) throws IOException {
        String paragraph = paragraphs.pop().toString();
        if (hidden == 0) {
            frames.text(paragraph + "\n");
        }
    }
}
