package kesi.bench.report;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import com.openhtmltopdf.util.XRLog;

/** openhtmltopdf, which reads XHTML; untagged. */
final class OpenHtml implements Engine {

    private static final String HEAD =
            """
            <html><head><style>
            @page { size: A4; margin: 25mm }
            body { font-family: Kesi; font-size: 10.5pt; line-height: 18pt }
            p { margin: 0; text-align: justify; text-indent: 21pt }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            td { border: 0.5pt solid black }
            </style></head><body>""";

    @Override
    public boolean does(Job job) {
        return job.certificates() == 0 && job != Job.ROWS_500000;
    }

    @Override
    public int print(Job job, OutputStream out) throws Exception {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        try (FaceFile face = new FaceFile()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useFont(face.path().toFile(), "Kesi");
            builder.withHtmlContent(html(job), null);
            builder.toStream(out);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                int pages = renderer.getRootBox().getLayer().getPages().size();
                renderer.createPDF();
                return pages;
            }
        }
    }

    private static String html(Job job) {
        StringBuilder html = new StringBuilder(HEAD);
        for (int article = 0; article < job.articles(); article++) {
            html.append("<h1 style=\"font-size: 10.5pt\">").append(Job.title(article)).append("</h1>");
            for (int i = 0; i < Job.paragraphs(article); i++) {
                html.append("<p>").append(Job.paragraph(article * 10 + i)).append("</p>");
            }
        }
        if (job.rows() > 0) {
            table(job.table(), html);
        }
        return html.append("</body></html>").toString();
    }

    private static void table(Iterator<List<String>> rows, StringBuilder html) {
        html.append("<table><thead>");
        row(Job.HEADS, html);
        html.append("</thead><tbody>");
        while (rows.hasNext()) {
            row(rows.next(), html);
        }
        html.append("</tbody></table>");
    }

    private static void row(List<String> cells, StringBuilder html) {
        html.append("<tr>");
        cells.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
        html.append("</tr>");
    }
}
