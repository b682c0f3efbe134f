package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kesi.core.testing.Conformance;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every report that the demonstration prints, read by programs that are not ours. */
@Timeout(240)
class ShippedReportsIT {

    @TempDir
    static Path temporary;

    private static Path printed;

    @BeforeAll
    static void printThem() {
        printed = temporary.resolve("demo");
        try (Running product = Running.features(Running.catalogue().features(), temporary.resolve("home"))) {
            assertThat(product.run("demo", "--out", printed.toString()).exitCode())
                    .isZero();
        }
    }

    static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(printed)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .map(Path::getFileName)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void itConformsToTheArchiveAndToTheStandardForEverybody(Path report) throws IOException {
        byte[] file = Files.readAllBytes(printed.resolve(report));
        assertThat(Conformance.violations(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.violations(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void qpdfFindsNothingWrongWithIt(Path report) throws IOException, InterruptedException {
        assumeTrue(isHere("qpdf"), "qpdf is not here");
        Process check = new ProcessBuilder(
                        "qpdf", "--check", printed.resolve(report).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
    }

    private static boolean isHere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
