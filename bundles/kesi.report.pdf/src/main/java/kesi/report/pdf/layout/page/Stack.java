package kesi.report.pdf.layout.page;

import java.util.ArrayList;
import java.util.List;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.SetLine;
import kesi.report.pdf.layout.TextStyle;

/** Paragraphs one below the other on one page, measured before they are drawn. */
final class Stack {

    private final Composition composition;
    private final double width;
    private final List<Part> parts = new ArrayList<>();

    /** An empty stack of that width in points. */
    Stack(Composition composition, double width) {
        this.composition = composition;
        this.width = width;
    }

    private record Part(List<SetLine> lines, double before, double after) {}

    /** Adds a paragraph; nothing is added for blank text. */
    Stack add(String text, TextStyle style) {
        if (!text.isBlank()) {
            parts.add(new Part(
                    composition.lines(text, style, width),
                    style.space().before(),
                    style.space().after()));
        }
        return this;
    }

    double height() {
        return parts.stream()
                .mapToDouble(part -> part.before()
                        + part.lines().stream().mapToDouble(SetLine::height).sum()
                        + part.after())
                .sum();
    }

    /** Draws all of it under the parent, each paragraph with a tag of its own. */
    void draw(PageCanvas page, Tag parent, double left, double top) {
        double y = top;
        for (Part part : parts) {
            Tag tag = parent.child("P");
            y -= part.before();
            for (SetLine line : part.lines()) {
                line.draw(page, tag, left, y);
                y -= line.height();
            }
            y -= part.after();
            tag.close();
        }
    }
}
