package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kesi.core.testing.Conformance;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Block;
import kesi.report.api.block.Certificate;
import kesi.report.api.block.Table;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Random documents conform; {@code -Dkesi.documents=1000} tries more, {@code -Dkesi.seed=N} others. */
class RandomDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("kesi.documents", 12);
    private static final long SEED = Long.getLong("kesi.seed", 2026);

    @Test
    void randomDocumentsConformToTheArchiveAndToTheStandardForEverybody() throws Exception {
        Printing printing = new Printing();
        for (int i = 0; i < DOCUMENTS; i++) {
            RandomDocuments random = new RandomDocuments(SEED + i);
            byte[] file = printing.print(random.setup(), random::compose);
            assertThat(Conformance.violations(file, PDFAFlavour.PDFA_2_A))
                    .as("seed %d", SEED + i)
                    .isEmpty();
            assertThat(Conformance.violations(file, PDFAFlavour.PDFUA_1))
                    .as("seed %d", SEED + i)
                    .isEmpty();
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        for (int i = 0; i < DOCUMENTS; i++) {
            RandomDocuments first = new RandomDocuments(SEED + i);
            RandomDocuments second = new RandomDocuments(SEED + i);
            byte[] before = new Printing().print(first.setup(), first::compose);
            byte[] after = new Printing().print(second.setup(), second::compose);
            assertThat(after).as("seed %d", SEED + i).isEqualTo(before);
        }
    }

    @Test
    void noHeadingBehindACertificateLeavesALevelOut() throws Exception {
        byte[] file = new Printing().print(PaperSetup.Theme.PLAIN, paper -> {
            paper.add(new Block.Heading(1, "甲"));
            paper.add(new Block.Heading(2, "乙"));
            paper.add(new Certificate("荣誉证书", "王芳", "特授予此证。", "总工会", "2026年", "HZ-1", Optional.empty()));
            paper.add(new Block.Heading(3, "丙"));
        });
        assertThat(Conformance.violations(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aRowInWhichNoCellBeginsIsNoRowOfTheTable() throws Exception {
        List<Table.Column> heads = List.of(column("组"), column("队"), column("分"));
        List<Table.Row> rows = List.of(
                row(cell(1), cell(1), cell(1)),
                row(cell(3), cell(2), cell(2)),
                row(),
                row(cell(1), cell(1)),
                row(cell(1), cell(9), cell(1)));
        byte[] file = new Printing()
                .print(PaperSetup.Theme.PLAIN, paper -> paper.add(new Table("", heads, rows.iterator(), false)));
        assertThat(Conformance.violations(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static Table.Column column(String title) {
        return new Table.Column(title, 1, Table.Align.LEFT, Optional.empty(), false);
    }

    private static Table.Row row(Table.Cell... cells) {
        return new Table.Row(List.of(cells), Table.Kind.BODY);
    }

    private static Table.Cell cell(int down) {
        return new Table.Cell("一", 1, down, Optional.empty());
    }
}
