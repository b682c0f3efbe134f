package kesi.report.pdf.layout;

import kesi.report.pdf.file.PageCanvas;

/** Something of a height that stands on one page. */
public interface Box {

    /** In points. */
    double height();

    /** Draws it; {@code left} is the left edge of the type area and {@code top} its own upper edge, in page points. */
    void draw(PageCanvas page, double left, double top);
}
