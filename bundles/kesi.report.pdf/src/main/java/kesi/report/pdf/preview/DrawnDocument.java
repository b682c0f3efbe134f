package kesi.report.pdf.preview;

import java.util.List;
import kesi.report.api.Preview;
import kesi.report.api.Sheet;

/** A document that was painted from its layout; it holds nothing but memory. */
record DrawnDocument(List<Sheet> sheets, List<Preview.Heading> outline) implements Preview.Painted {

    DrawnDocument {
        sheets = List.copyOf(sheets);
        outline = List.copyOf(outline);
    }

    @Override
    public void close() {
        sheets.forEach(sheet -> ((DrawnSheet) sheet).clear());
    }
}
