package kesi.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kesi.report.api.font.Face;
import kesi.report.fonts.BundledTypefaces;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDFBox drawing text line by line at counted places: no layout, no tags, no rules. */
final class BarePdfBox implements Engine {

    private static final float SIZE = 10.5f;
    private static final float MARGIN = 71;
    private static final float LEADING = 18;
    private static final float WIDE = 453;
    private static final int CHARACTERS = 43;

    @Override
    public boolean does(Job job) {
        return job.certificates() == 0 && job != Job.ROWS_500000;
    }

    @Override
    public int print(Job job, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream in = new BundledTypefaces().open(Face.SANS).orElseThrow()) {
            PDFont font = PDType0Font.load(document, in, true);
            Iterator<List<String>> lines = lines(job);
            while (lines.hasNext()) {
                page(document, font, lines);
            }
            document.save(out);
            return document.getNumberOfPages();
        }
    }

    private static void page(PDDocument document, PDFont font, Iterator<List<String>> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(font, SIZE);
            for (float y = PDRectangle.A4.getHeight() - MARGIN; y > MARGIN && lines.hasNext(); y -= LEADING) {
                List<String> cells = lines.next();
                for (int i = 0; i < cells.size(); i++) {
                    if (!cells.get(i).isEmpty()) {
                        content.beginText();
                        content.newLineAtOffset(MARGIN + i * WIDE / cells.size(), y);
                        content.showText(cells.get(i));
                        content.endText();
                    }
                }
            }
        }
    }

    private static Iterator<List<String>> lines(Job job) {
        if (job.articles() == 0) {
            return job.table();
        }
        List<List<String>> lines = new ArrayList<>();
        for (int article = 0; article < job.articles(); article++) {
            lines.add(List.of(Job.title(article)));
            for (int i = 0; i < Job.paragraphs(article); i++) {
                String text = Job.paragraph(article * 10 + i);
                for (int from = 0; from < text.length(); from += CHARACTERS) {
                    lines.add(List.of(text.substring(from, Math.min(text.length(), from + CHARACTERS))));
                }
            }
        }
        job.table().forEachRemaining(lines::add);
        return lines.iterator();
    }
}
