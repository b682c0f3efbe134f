package kesi.report.pdf.layout;

import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.text.Line;

/**
 * A line in its column.
 *
 * @param line the pieces
 * @param offset from the column's left edge, in points
 * @param style how it is set
 */
public record SetLine(Line line, double offset, TextStyle style) {

    public double height() {
        return style.leading() + growth();
    }

    /** What ruby and dots need beside the white between lines. */
    private double growth() {
        return line.growth(style.leading() - style.size());
    }

    public void draw(PageCanvas page, Tag tag, double left, double top) {
        line.draw(page, tag, left + offset, top - growth() - style.baseline());
    }

    /** Draws it as decoration. */
    public void decorate(PageCanvas page, double left, double top) {
        line.decorate(page, left + offset, top - growth() - style.baseline());
    }

    /** The line as a box of its own; the tag is closed behind it when it is the tag's last. */
    public Box box(Tag tag, boolean last) {
        return new Box() {
            @Override
            public double height() {
                return SetLine.this.height();
            }

            @Override
            public void draw(PageCanvas page, double left, double top) {
                SetLine.this.draw(page, tag, left, top);
                if (last) {
                    tag.close();
                }
            }
        };
    }
}
