package kesi.exchange.files.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.exchange.files.Desk;
import kesi.exchange.files.Workbook;
import kesi.exchange.files.text.DecodedTextFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTest {

    private static final String HEAD = "<c t=\"inlineStr\"><is><t>a</t></is></c>";

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
    void aWorkbookThatAsksForAFileOrTheNetGetsNeither() throws IOException {
        Path secret = desk.write("secret.txt", "the secret");
        try (ServerSocket net = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            net.setSoTimeout(200);
            for (String target : List.of(secret.toUri().toString(), "http://127.0.0.1:" + net.getLocalPort() + "/x")) {
                Workbook book = new Workbook()
                        .doctype("<!DOCTYPE w [<!ENTITY x SYSTEM \"" + target + "\">]>")
                        .row("<c t=\"inlineStr\"><is><t>&x;</t></is></c>");
                assertThat(code(book)).isEqualTo("E-XML-DOCTYPE");
            }
            Workbook outside = new Workbook()
                    .doctype("<!DOCTYPE w SYSTEM \"http://127.0.0.1:" + net.getLocalPort() + "/x.dtd\">")
                    .row(HEAD);
            assertThat(code(outside)).isEqualTo("E-XML-DOCTYPE");
            org.assertj.core.api.Assertions.assertThatThrownBy(net::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        Workbook book = new Workbook()
                .doctype("<!DOCTYPE w [" + entities + "]>")
                .row("<c t=\"inlineStr\"><is><t>&a9;</t></is></c>");
        assertThat(code(book)).isEqualTo("E-XML-DOCTYPE");
    }

    @Test
    void deepNestingAndTooManyAttributesAreRefused() {
        Workbook deep = new Workbook()
                .before("<a>".repeat(100_000) + "</a>".repeat(100_000))
                .row(HEAD);
        assertThat(code(deep)).isEqualTo("E-XML-LIMIT");
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        assertThat(code(new Workbook().before("<a" + attributes + "/>").row(HEAD)))
                .isEqualTo("E-XML-LIMIT");
    }

    @Test
    void aWorkbookThatIsABombIsNotUnpacked() {
        byte[] zeros = new byte[40 << 20];
        assertThat(code(new Workbook().row(HEAD).part("xl/sharedStrings.xml", zeros)))
                .isIn("E-ZIP-TOO-BIG", "E-DAMAGED");
        String blanks = "<sst>" + " ".repeat(40 << 20) + "</sst>";
        assertThat(code(new Workbook().row(HEAD).part("xl/sharedStrings.xml", blanks.getBytes(UTF_8))))
                .isEqualTo("E-ZIP-TOO-BIG");
    }

    @Test
    void aSharedStringThatIsNotThereIsDamage() {
        assertThat(code(new Workbook().row("<c t=\"s\"><v>7</v></c>"))).isEqualTo("E-DAMAGED");
    }

    @Test
    void noiseNamedXlsxIsDamage() {
        assertThat(Desk.code(() -> desk.tables(desk.write("a.xlsx", "no zip at all"))))
                .isEqualTo("E-DAMAGED");
    }

    @Test
    void nestedArraysInAPdfEndAtOnce() {
        byte[] pdf = pdf("1 0 obj <</Type/Catalog/Pages 2 0 R/X " + "[".repeat(20_000) + "]".repeat(20_000)
                + ">> endobj\n" + "2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n");
        assertThat(Desk.code(() -> desk.document(desk.write("a.pdf", pdf)))).isEqualTo("E-PDF-DEPTH");
    }

    @Test
    void aPageTreeThatTurnsInACircleEnds() {
        byte[] pdf = pdf("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R 3 0 R]/Count 2/Parent 3 0 R>> endobj\n"
                + "3 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>> endobj\n");
        assertThat(Desk.code(() -> desk.document(desk.write("a.pdf", pdf)))).startsWith("E-PDF-");
    }

    @Test
    void formsThatDrawFormsAThousandMillionTimesAreKilledByTheClock() {
        StringBuilder objects = new StringBuilder("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
                + "/Resources<</XObject<</F 5 0 R>>>>>> endobj\n"
                + "4 0 obj <</Length 4>> stream\n/F Do\nendstream endobj\n");
        String calls = "/F Do ".repeat(10);
        for (int i = 5; i < 17; i++) {
            String inner = i < 16 ? "/Resources<</XObject<</F " + (i + 1) + " 0 R>>>>" : "";
            objects.append(("%d 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]%s/Length %d>> "
                            + "stream\n%s\nendstream endobj\n")
                    .formatted(i, inner, calls.length(), i < 16 ? calls : " ".repeat(calls.length())));
        }
        Path file = desk.write("a.pdf", pdf(objects.toString()));
        try (ChildClock parser = new ChildClock(3)) {
            assertThat(Desk.code(() -> parser.texts().readAny(Desk.file(file), Optional.empty())))
                    .isEqualTo("E-PDF-TIME");
        }
        assertThat(desk.document(desk.write("b.docx", HostileTest.docx())).text())
                .contains("next");
    }

    @Test
    void temporaryFilesAreGoneWithTheParser() throws IOException {
        var before = folders();
        ChildParser parser = TestParsers.create(120);
        parser.parse(Desk.file(desk.write("a.docx", docx())));
        var own = folders();
        own.removeAll(before);
        assertThat(own).isNotEmpty();
        parser.close();
        assertThat(folders()).doesNotContainAnyElementsOf(own);
    }

    private String code(Workbook book) {
        return Desk.code(() -> desk.tables(desk.write("in.xlsx", book.bytes())));
    }

    private static Set<Path> folders() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().startsWith("kesi-"))
                    .collect(Collectors.toSet());
        }
    }

    private static byte[] docx() {
        return Desk.zip(java.util.Map.of(
                "word/document.xml", "<document><body><p><r><t>next</t></r></p></body></document>".getBytes(UTF_8)));
    }

    private static byte[] pdf(String objects) {
        String text = "%PDF-1.4\n" + objects + "trailer <</Root 1 0 R/Size 20>>\nstartxref\n0\n%%EOF\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Texts read by a parser with a short clock. */
    private record ChildClock(ChildParser parser, DecodedTextFiles texts) implements AutoCloseable {

        ChildClock(int seconds) {
            this(TestParsers.create(seconds));
        }

        private ChildClock(ChildParser parser) {
            this(parser, new DecodedTextFiles(parser));
        }

        @Override
        public void close() {
            parser.close();
        }
    }
}
