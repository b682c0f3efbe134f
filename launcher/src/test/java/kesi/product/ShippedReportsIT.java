package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    private static Running product;
    private static Path printed;

    @BeforeAll
    static void printThem() {
        printed = temporary.resolve("demo");
        product = Running.features(Running.catalogue().features(), temporary.resolve("home"));
        assertThat(product.run("demo", "--out", printed.toString()).exitCode()).isZero();
    }

    @AfterAll
    static void stop() {
        product.close();
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

    @Test
    void eachIsMadeAgainWithTheSameBytes() throws IOException {
        JsonArray history = JsonParser.parseString(
                        product.run("report:history", "--json").out())
                .getAsJsonArray();
        assertThat(history).hasSameSizeAs(reports());
        for (JsonElement made : history) {
            JsonObject one = made.getAsJsonObject();
            String file = one.get("file").getAsString();
            Path first = again(one, "first-" + file);
            assertThat(again(one, "second-" + file)).as(file).hasSameBinaryContentAs(first);
        }
    }

    private static Path again(JsonObject made, String file) {
        Path out = temporary.resolve(file);
        assertThat(product.run("report:again", made.get("id").getAsString(), "--out", out.toString())
                        .exitCode())
                .isZero();
        return out;
    }

    private static boolean isHere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
