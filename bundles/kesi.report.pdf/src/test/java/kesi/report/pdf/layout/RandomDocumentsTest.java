package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Block;
import kesi.report.api.block.Certificate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Random documents conform; {@code -Dkesi.documents=1000} tries more, {@code -Dkesi.seed=N} others. */
class RandomDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("kesi.documents", 12);
    private static final long SEED = Long.getLong("kesi.seed", 2026);

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void randomDocumentsConformToTheArchiveAndToTheStandardForEverybody() throws Exception {
        Printing printing = new Printing();
        for (int i = 0; i < DOCUMENTS; i++) {
            RandomDocuments random = new RandomDocuments(SEED + i);
            byte[] file = printing.print(random.setup(), random::compose);
            assertThat(ConformanceTest.violations(file, PDFAFlavour.PDFA_2_A))
                    .as("seed %d", SEED + i)
                    .isEmpty();
            assertThat(ConformanceTest.violations(file, PDFAFlavour.PDFUA_1))
                    .as("seed %d", SEED + i)
                    .isEmpty();
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
        assertThat(ConformanceTest.violations(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
