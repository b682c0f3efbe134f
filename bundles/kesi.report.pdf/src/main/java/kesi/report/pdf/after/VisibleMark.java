package kesi.report.pdf.after;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kesi.report.api.font.Face;
import kesi.report.api.font.Typefaces;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** The mark of a signature that people see: a frame with a few rows, in the lower right corner of the text. */
final class VisibleMark {

    private static final float WIDTH = 170;
    private static final float SIZE = 8;
    private static final float LEADING = 12;
    private static final float MARGIN = 24;
    private static final float INSET = 6;

    private final Typefaces typefaces;
    private final List<String> rows;

    VisibleMark(Typefaces typefaces, List<String> rows) {
        this.typefaces = typefaces;
        this.rows = rows;
    }

    /** The mark as the library takes it: a document with nothing but the field of a signature. */
    InputStream on(PDPage page) throws IOException {
        PDRectangle paper = page.getMediaBox();
        float height = rows.size() * LEADING + INSET;
        PDRectangle place = new PDRectangle(paper.getWidth() - MARGIN - WIDTH, MARGIN, WIDTH, height);
        try (PDDocument template = new PDDocument()) {
            template.addPage(new PDPage(paper));
            PDAnnotationWidget widget = field(template);
            widget.setRectangle(place);
            widget.setPrinted(true);
            draw(template, appearance(template, widget, place));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            template.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    private static PDAnnotationWidget field(PDDocument template) throws IOException {
        PDAcroForm form = new PDAcroForm(template);
        template.getDocumentCatalog().setAcroForm(form);
        PDSignatureField field = new PDSignatureField(form);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        form.getCOSObject().setDirect(true);
        form.getFields().add(field);
        return field.getWidgets().get(0);
    }

    private static PDAppearanceStream appearance(PDDocument template, PDAnnotationWidget widget, PDRectangle place) {
        PDFormXObject drawing = new PDFormXObject(new PDStream(template));
        drawing.setResources(new PDResources());
        drawing.setFormType(1);
        drawing.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.getCOSObject().setDirect(true);
        PDAppearanceStream stream = new PDAppearanceStream(drawing.getCOSObject());
        appearance.setNormalAppearance(stream);
        widget.setAppearance(appearance);
        return stream;
    }

    private void draw(PDDocument template, PDAppearanceStream drawing) throws IOException {
        try (InputStream face = typefaces.open(Face.SANS).orElseThrow(() -> new IOException("no typeface"));
                PDPageContentStream content = new PDPageContentStream(template, drawing)) {
            PDFont font = PDType0Font.load(template, face, true);
            PDRectangle box = drawing.getBBox();
            content.setStrokingColor(0.84f, 0.06f, 0.06f);
            content.setNonStrokingColor(0.84f, 0.06f, 0.06f);
            content.addRect(0.5f, 0.5f, box.getWidth() - 1, box.getHeight() - 1);
            content.stroke();
            for (int i = 0; i < rows.size(); i++) {
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(INSET, box.getHeight() - (i + 1) * LEADING + 1);
                content.showText(cut(font, rows.get(i)));
                content.endText();
            }
        }
    }

    /** As much of a row as the frame has room for. */
    private static String cut(PDFont font, String row) throws IOException {
        String cut = row;
        while (!cut.isEmpty() && font.getStringWidth(cut) * SIZE / 1000 > WIDTH - 2 * INSET) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
