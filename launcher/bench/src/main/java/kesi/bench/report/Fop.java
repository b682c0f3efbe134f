package kesi.bench.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.util.MimeConstants;

/** Apache FOP, which reads XSL-FO from a file; untagged. */
final class Fop implements Engine {

    private static final String SETTINGS =
            """
            <fop version="1.0"><renderers><renderer mime="application/pdf"><fonts>
            <font kerning="no" embed-url="%s"><font-triplet name="Kesi" style="normal" weight="normal"/></font>
            </fonts></renderer></renderers></fop>""";
    private static final String HEAD =
            """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"><fo:layout-master-set>
            <fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="25mm">
            <fo:region-body/></fo:simple-page-master></fo:layout-master-set>
            <fo:page-sequence master-reference="a4"><fo:flow flow-name="xsl-region-body" font-family="Kesi"
              font-size="10.5pt" line-height="18pt"><fo:block/>""";
    private static final String TAIL = "</fo:flow></fo:page-sequence></fo:root>";

    @Override
    public boolean does(Job job) {
        return job.certificates() == 0 && job != Job.ROWS_500000;
    }

    @Override
    public int print(Job job, OutputStream out) throws Exception {
        Path source = Files.createTempFile("kesi-", ".fo");
        try (FaceFile face = new FaceFile()) {
            try (Writer writer = Files.newBufferedWriter(source)) {
                write(job, writer);
            }
            org.apache.fop.apps.Fop fop = factory(face.path()).newFop(MimeConstants.MIME_PDF, out);
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new StreamSource(source.toFile()), new SAXResult(fop.getDefaultHandler()));
            return fop.getResults().getPageCount();
        } finally {
            Files.delete(source);
        }
    }

    private static FopFactory factory(Path face) throws Exception {
        byte[] settings = SETTINGS.formatted(face.toUri()).getBytes(StandardCharsets.UTF_8);
        Configuration configuration =
                new DefaultConfigurationBuilder().build(new ByteArrayInputStream(settings));
        return new FopFactoryBuilder(URI.create("file:///")).setConfiguration(configuration).build();
    }

    private static void write(Job job, Writer out) throws IOException {
        out.write(HEAD);
        for (int article = 0; article < job.articles(); article++) {
            out.write("<fo:block>" + Job.title(article) + "</fo:block>");
            for (int i = 0; i < Job.paragraphs(article); i++) {
                out.write("<fo:block text-align=\"justify\" text-indent=\"21pt\">" + Job.paragraph(article * 10 + i)
                        + "</fo:block>");
            }
        }
        if (job.rows() > 0) {
            table(job.table(), out);
        }
        out.write(TAIL);
    }

    private static void table(Iterator<List<String>> rows, Writer out) throws IOException {
        out.write("<fo:table table-layout=\"fixed\" width=\"100%\"><fo:table-header>");
        row(Job.HEADS, out);
        out.write("</fo:table-header><fo:table-body>");
        while (rows.hasNext()) {
            row(rows.next(), out);
        }
        out.write("</fo:table-body></fo:table>");
    }

    private static void row(List<String> cells, Writer out) throws IOException {
        out.write("<fo:table-row>");
        for (String cell : cells) {
            out.write("<fo:table-cell border=\"0.5pt solid black\"><fo:block>" + cell + "</fo:block></fo:table-cell>");
        }
        out.write("</fo:table-row>");
    }
}
