package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kesi.core.testing.Conformance;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

    @ParameterizedTest
    @CsvSource({"OFFICIAL,PDFA_2_A", "OFFICIAL,PDFUA_1", "PLAIN,PDFA_2_A", "PLAIN,PDFUA_1"})
    void everyKindOfBlockConforms(Theme theme, PDFAFlavour flavour) throws Exception {
        byte[] file = new Printing().print(theme, Samples::everything);
        Files.write(Path.of("target", theme.name().toLowerCase(Locale.ROOT) + ".pdf"), file);
        assertThat(Conformance.violations(file, flavour)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OFFICIAL,PDFA_2_A", "OFFICIAL,PDFUA_1", "PLAIN,PDFA_2_A", "PLAIN,PDFUA_1"})
    void boundDocumentsWithFiguresAndFurnitureConform(Theme theme, PDFAFlavour flavour) throws Exception {
        PaperSetup.Furniture furniture =
                new PaperSetup.Furniture(Optional.of("职工文化活动专题汇编"), Optional.of("征求意见稿"), true, true);
        byte[] file = new Printing().print(PaperSetup.of("汇编", "湖州市总工会", theme).with(furniture), Bound::everything);
        Files.write(Path.of("target", "bound-" + theme.name().toLowerCase(Locale.ROOT) + ".pdf"), file);
        assertThat(Conformance.violations(file, flavour)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OFFICIAL,PDFA_2_A", "OFFICIAL,PDFUA_1", "PLAIN,PDFUA_1"})
    void tablesWithSpansGroupsAndSumsConform(Theme theme, PDFAFlavour flavour) throws Exception {
        byte[] file = new Printing().print(theme, Tables::everything);
        Files.write(Path.of("target", "tables-" + theme.name().toLowerCase(Locale.ROOT) + ".pdf"), file);
        assertThat(Conformance.violations(file, flavour)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PDFA_2_A", "PDFUA_1"})
    void certificatesConform(PDFAFlavour flavour) throws Exception {
        PaperSetup setup = new PaperSetup("证书", "湖州市总工会", Locale.SIMPLIFIED_CHINESE, Theme.OFFICIAL, true);
        byte[] file = new Printing().print(setup, paper -> {
            paper.add(Bound.certificate("在2023年湖州市职工缂丝技艺竞赛中荣获一等奖，特授予此证。"));
            paper.add(Bound.certificate(Samples.NEWS));
        });
        Files.write(Path.of("target", "certificates.pdf"), file);
        assertThat(Conformance.violations(file, flavour)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PDFA_2_A", "PDFUA_1"})
    void aDocumentOfOneWordInEnglishWithoutIssuerConforms(PDFAFlavour flavour) throws Exception {
        PaperSetup setup = new PaperSetup("Note", "", Locale.ENGLISH, Theme.PLAIN, true);
        byte[] file = new Printing().print(setup, paper -> paper.add(Block.Paragraph.body("Word")));
        assertThat(Conformance.violations(file, flavour)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<pdfaid:conformance>A,<pdfaid:conformance>X,PDFA_2_A", "<pdfuaid:part>1,<pdfuaid:part>7,PDFUA_1"})
    void aFalseClaimIsFound(String claim, String changed, PDFAFlavour flavour) throws Exception {
        byte[] file = new Printing().print(Theme.PLAIN, Samples::everything);
        String told = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(told).contains(claim);
        assertThat(Conformance.violations(told.replace(claim, changed).getBytes(StandardCharsets.ISO_8859_1), flavour))
                .isNotEmpty();
    }
}
