package kesi.report.pdf.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.RecordingTask;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block;
import kesi.report.api.block.Run;
import kesi.report.api.block.Source;
import kesi.report.fonts.BundledTypefaces;
import kesi.report.pdf.layout.Printing;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedFilesTest {

    private static final Source SOURCE = new Source(Optional.of(new Ref("news.item", "7k2m9p")), "第3段", "132名选手");

    @TempDir
    private Path folder;

    private Path report = Path.of("");
    private Path password = Path.of("");

    @BeforeEach
    void print() throws IOException {
        report = written("report.pdf", "132");
        password = Files.writeString(folder.resolve("password.txt"), "woven secret\n");
    }

    @Test
    void aSignedFileKeepsEveryByteAndIsSound() throws Exception {
        Path signed = sign();
        byte[] before = Files.readAllBytes(report);
        assertThat(Arrays.copyOf(Files.readAllBytes(signed), before.length)).isEqualTo(before);
        assertThat(verify(signed))
                .containsEntry("by", "湖州市总工会")
                .containsEntry("sound", true)
                .containsEntry("whole", true);
    }

    @Test
    void theMarkSaysWhoSignedAndWhy() throws Exception {
        Path signed = sign();
        try (PDDocument document = Loader.loadPDF(signed.toFile())) {
            assertThat(document.getSignatureDictionaries()).singleElement().satisfies(signature -> {
                assertThat(signature.getName()).isEqualTo("湖州市总工会");
                assertThat(signature.getReason()).isEqualTo("审定");
            });
            assertThat(document.getDocumentCatalog()
                            .getAcroForm()
                            .getFields()
                            .get(0)
                            .getWidgets()
                            .get(0)
                            .getRectangle()
                            .getWidth())
                    .isGreaterThan(100);
        }
    }

    @Test
    void aByteThatWasChangedSinceIsSeen() throws Exception {
        Path signed = sign();
        byte[] bytes = Files.readAllBytes(signed);
        bytes[200] ^= 1;
        // The first pages' bytes may be read or not; the digest covers all of them.
        Path changed = Files.write(folder.resolve("changed.pdf"), bytes);
        assertThat(verify(changed)).containsEntry("sound", false);
    }

    @Test
    void whatWasAddedSinceIsTold() throws Exception {
        Path signed = sign();
        Path added = folder.resolve("added.pdf");
        try (PDDocument document = Loader.loadPDF(signed.toFile());
                OutputStream out = Files.newOutputStream(added)) {
            document.getDocumentInformation().setSubject("补记");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertThat(verify(added))
                .containsEntry("sound", true)
                .containsEntry("whole", false)
                .containsEntry("changes", 0);
    }

    @Test
    void aWrongPasswordSignsNothing() throws Exception {
        Path key = key("another".toCharArray());
        Path out = folder.resolve("signed.pdf");
        assertThatThrownBy(() -> sign(key, out)).isInstanceOf(Problem.class);
        assertThat(out).doesNotExist();
    }

    @Test
    void aProtectedFileOpensWithItsPasswordAlone() throws Exception {
        Path locked = folder.resolve("locked.pdf");
        Path owner = Files.writeString(folder.resolve("owner.txt"), "owner");
        Outcome outcome = new ProtectFile()
                .run(
                        new ProtectFile.Parameters(
                                report,
                                locked,
                                true,
                                false,
                                Optional.of(password),
                                Optional.empty(),
                                Optional.of(owner)),
                        new RecordingTask());
        assertThat(outcome.entry("pdfa")).contains(false);
        assertThatThrownBy(() -> new TraceFile().run(new TraceFile.Parameters(locked), new RecordingTask()))
                .isInstanceOf(Problem.class);
        try (PDDocument document = Loader.loadPDF(locked.toFile(), "woven secret")) {
            assertThat(document.getEncryption().getLength()).isEqualTo(256);
            assertThat(document.getCurrentAccessPermission().canExtractContent())
                    .isFalse();
            assertThat(document.getCurrentAccessPermission().canPrint()).isTrue();
        }
        Path open = folder.resolve("open.pdf");
        assertThatThrownBy(() -> unlock(locked, open, password)).isInstanceOf(Problem.class);
        unlock(locked, open, owner);
        assertThat(differences(report, open)).isEmpty();
    }

    @Test
    void figuresLeadToTheirSources() {
        Outcome outcome = new TraceFile().run(new TraceFile.Parameters(report), new RecordingTask());
        assertThat(outcome.listings().get(0).rows())
                .containsExactly(List.of("1", "132", "news.item/7k2m9p", "第3段", "132名选手"));
    }

    @Test
    void filesThatDifferInAFigureAreTold() throws IOException {
        assertThat(differences(report, written("same.pdf", "132"))).isEmpty();
        assertThat(differences(report, written("later.pdf", "140")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(((Map<?, ?>) found).get("kind")).isEqualTo("figures");
                    assertThat(((Map<?, ?>) found).get("figuresAfter")).isEqualTo(List.of("140"));
                });
    }

    private Path written(String name, String figure) throws IOException {
        return Files.write(
                folder.resolve(name),
                new Printing()
                        .print(
                                Theme.PLAIN,
                                paper -> paper.add(new Block.Paragraph(
                                        List.of(
                                                Run.plain("共有"),
                                                Run.plain(figure).with(new Run.Mark.Sourced(SOURCE)),
                                                Run.plain("名选手参赛。")),
                                        Block.Style.BODY))));
    }

    private List<?> differences(Path one, Path other) {
        return (List<?>) new CompareFiles()
                .run(new CompareFiles.Parameters(one, other), new RecordingTask())
                .data();
    }

    private void unlock(Path locked, Path open, Path word) {
        new UnlockFile()
                .run(new UnlockFile.Parameters(locked, open, Optional.of(word), Optional.empty()), new RecordingTask());
    }

    private Path sign() throws Exception {
        Path out = folder.resolve("signed.pdf");
        sign(key("woven secret".toCharArray()), out);
        return out;
    }

    private void sign(Path key, Path out) {
        new SignFile(new BundledTypefaces(), FixedLanguage.chinese())
                .run(
                        new SignFile.Parameters(
                                report,
                                key,
                                out,
                                Optional.of("审定"),
                                Optional.empty(),
                                Optional.of(password),
                                Optional.empty()),
                        new RecordingTask());
    }

    @SuppressWarnings("unchecked") // the command answers trees
    private Map<String, Object> verify(Path file) {
        Outcome outcome =
                new VerifyFile(FixedLanguage.chinese()).run(new VerifyFile.Parameters(file), new RecordingTask());
        return (Map<String, Object>) ((List<?>) outcome.data()).get(0);
    }

    private Path key(char[] word) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair pair = generator.generateKeyPair();
        X500Principal name = new X500Principal("CN=湖州市总工会");
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(Instant.EPOCH),
                                Date.from(Instant.parse("2099-01-01T00:00:00Z")),
                                name,
                                pair.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("office", pair.getPrivate(), word, new Certificate[] {certificate});
        Path file = folder.resolve("office.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, word);
        }
        return file;
    }
}
