package kesi.bench.report;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import kesi.report.api.font.Face;
import kesi.report.fonts.BundledTypefaces;

/** OpenPDF, with its tables filled in parts so that it needs less memory; untagged. */
final class OpenPdf implements Engine {

    private static final int PART = 200;
    private static final int MARGIN = 71;

    @Override
    public boolean does(Job job) {
        return job.certificates() == 0;
    }

    @Override
    public int print(Job job, OutputStream out) throws IOException {
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        Font font = new Font(font(), 10.5f);
        for (int article = 0; article < job.articles(); article++) {
            document.add(new Paragraph(Job.title(article), font));
            for (int i = 0; i < Job.paragraphs(article); i++) {
                Paragraph paragraph = new Paragraph(18, Job.paragraph(article * 10 + i), font);
                paragraph.setAlignment(com.lowagie.text.Element.ALIGN_JUSTIFIED);
                paragraph.setFirstLineIndent(21);
                document.add(paragraph);
            }
        }
        table(job, document, font);
        document.close();
        return writer.getPageNumber() - 1;
    }

    private static void table(Job job, Document document, Font font) {
        PdfPTable table = new PdfPTable(Job.COLUMNS);
        table.setComplete(false);
        table.setHeaderRows(1);
        table.setWidthPercentage(100);
        Job.HEADS.forEach(head -> table.addCell(new Phrase(head, font)));
        Iterator<List<String>> rows = job.table();
        for (int i = 1; rows.hasNext(); i++) {
            rows.next().forEach(cell -> table.addCell(new Phrase(cell, font)));
            if (i % PART == 0) {
                document.add(table);
            }
        }
        if (job.rows() > 0) {
            table.setComplete(true);
            document.add(table);
        }
    }

    private static BaseFont font() throws IOException {
        try (InputStream in = new BundledTypefaces().open(Face.SANS).orElseThrow()) {
            return BaseFont.createFont(
                    "NotoSansSC.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        }
    }
}
