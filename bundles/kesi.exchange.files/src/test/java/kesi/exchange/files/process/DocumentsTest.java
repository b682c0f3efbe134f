package kesi.exchange.files.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import kesi.exchange.api.DecodedText;
import kesi.exchange.files.Desk;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theTextOfAPdfIsReadPageByPage() throws IOException {
        Path file = desk.write("a.pdf", pdf("first page", "second page"));
        assertThat(desk.document(file).text()).containsSubsequence("first page", "second page");
        assertThat(desk.document(file).basis()).isEqualTo(DecodedText.Basis.DOCUMENT);
    }

    @Test
    void scriptsOfAPdfAreNeverRunAndDoNoHarm() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = document("words")) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            document.save(out);
        }
        assertThat(desk.document(desk.write("a.pdf", out.toByteArray())).text()).contains("words");
    }

    @Test
    void aPdfWithoutWordsIsTold() throws IOException {
        assertThat(Desk.code(() -> desk.document(desk.write("a.pdf", pdf(""))))).isEqualTo("E-PDF-NO-TEXT");
    }

    @Test
    void aPdfWithAPasswordIsTold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = document("secret")) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        assertThat(Desk.code(() -> desk.document(desk.write("a.pdf", out.toByteArray()))))
                .isEqualTo("E-PDF-PASSWORD");
    }

    @Test
    void halfAPdfAnEmptyOneAndHtmlNamedPdfAreDamaged() throws IOException {
        byte[] whole = pdf("some words");
        assertThat(Desk.code(() -> desk.document(desk.write("a.pdf", Arrays.copyOf(whole, whole.length / 2)))))
                .isEqualTo("E-PDF-DAMAGED");
        assertThat(Desk.code(() -> desk.document(desk.write("b.pdf", "<html></html>"))))
                .isEqualTo("E-PDF-DAMAGED");
        assertThat(Desk.code(() -> desk.document(desk.write("c.pdf", pdf())))).isEqualTo("E-PDF-DAMAGED");
    }

    @Test
    void theParagraphsOfADocxAreReadWithoutDeletedTextAndFieldCodes() {
        byte[] docx = docx("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>第一</w:t></w:r>"
                + "<w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>"
                + "<w:r><w:tab/><w:t xml:space=\"preserve\">段 </w:t><w:br/><w:t>换行</w:t></w:r></w:p>"
                + "<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>第二段</w:t></w:r></w:p>");
        assertThat(desk.document(desk.write("a.docx", docx)).text()).isEqualTo("第一\t段 \n换行\n第二段\n");
    }

    @Test
    void aTextBoxIsReadOnce() {
        byte[] docx = docx("<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent>"
                + "<w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                + "<w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>"
                + "<w:t>框外</w:t></w:r></w:p>");
        assertThat(desk.document(desk.write("a.docx", docx)).text()).isEqualTo("框内\n框外\n");
    }

    @Test
    void aDocxWithoutWordsIsEmpty() {
        assertThat(Desk.code(() -> desk.document(desk.write("a.docx", docx("<w:p/>")))))
                .isEqualTo("E-FILE-EMPTY");
    }

    @Test
    void oldOfficeFilesImagesAndTablesAreNoArticles() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
        assertThat(Desk.code(() -> desk.document(desk.write("a.doc", ole)))).isEqualTo("E-FORMAT");
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
        assertThat(Desk.code(() -> desk.document(desk.write("a.jpg", jpeg)))).isEqualTo("E-FORMAT");
        byte[] book = new kesi.exchange.files.Workbook().bytes();
        assertThat(Desk.code(() -> desk.document(desk.write("a.xlsx", book)))).isEqualTo("E-FORMAT");
        assertThat(Desk.code(() -> desk.tables(desk.write("b.doc", ole)))).isEqualTo("E-FORMAT");
    }

    private static byte[] docx(String body) {
        String xml = "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body + "</w:body></w:document>";
        return Desk.zip(Map.of("word/document.xml", xml.getBytes(UTF_8)));
    }

    private static byte[] pdf(String... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = document(pages)) {
            document.save(out);
        }
        return out.toByteArray();
    }

    private static PDDocument document(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (String text : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
        }
        return document;
    }
}
