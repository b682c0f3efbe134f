package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kesi.launcher.run.Running;
import kesi.launcher.run.Running.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody should import is refused with one sentence in either language, and the workspace stays as it was. */
@Timeout(240)
class BadFilesIT {
    @TempDir
    static Path temporary;

    private static Running product;

    /**
     * A bad input.
     *
     * @param what the thing in words
     * @param code the stable code that the sentence ends with
     * @param command the command that is given the file
     */
    record Bad(String what, String code, String command, Path file) {
        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeAll
    static void start() {
        product = Running.department("office", temporary.resolve("home"));
        assertThat(product.run("news:import", samples().page("good.txt").toString())
                        .exitCode())
                .isZero();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void isRefusedWithOneSentenceAndNothingChanges(Bad bad) {
        String before = state();

        Ended english = run(bad, "--lang", "en");
        Ended chinese = run(bad, "--lang", "zh");
        Ended json = run(bad, "--json");

        assertThat(List.of(english.exitCode(), chinese.exitCode(), json.exitCode()))
                .containsOnly(1);
        Sentences.english(english);
        Sentences.chinese(chinese);
        assertThat(List.of(english.out(), chinese.out(), json.out())).containsOnly("");
        assertThat(english.err()).contains(bad.code(), bad.file().getFileName().toString());
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aZipThatClimbsOutOfItsFolderWritesNothingOutside() {
        Path evil = temporary.resolve("evil.txt");

        product.run(
                "news:import",
                samples().zip("climbs.zip", "../evil.txt", Samples.PAGE).toString());

        assertThat(evil).doesNotExist();
        assertThat(samples().folder().resolve("evil.txt")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("badJson")
    void malformedJsonIsToldWithLineAndColumn(Bad bad) {
        assertThat(run(bad, "--lang", "en").err()).containsPattern("line 3, column \\d+");
        assertThat(run(bad, "--lang", "zh").err()).containsPattern("第 3 行第 \\d+ 列");
    }

    static Stream<Bad> badJson() {
        String unfinished = "{\n  \"type\": \"news.item\",\n  \"content\" {}\n}";
        return Stream.of("record:put", "competition:import")
                .map(command -> new Bad(
                        command, "E-JSON", command, samples().text(command.replace(':', '-') + ".json", unfinished)));
    }

    static Stream<Bad> bad() throws IOException {
        Samples at = samples();
        return Stream.of(
                news("an empty file", "E-FILE-EMPTY", at.text("empty.txt", "")),
                news("a text of blanks", "E-NO-ITEM", at.text("blank.txt", " \n\n")),
                news("a directory without files", "E-FOLDER-EMPTY", at.emptyFolder()),
                news("a file that is not there", "E-FILE-MISSING", temporary.resolve("absent.txt")),
                news("a binary file", "E-BINARY", at.noise("noise.bin")),
                news("a binary file that calls itself a text", "E-BINARY", at.noise("noise.txt")),
                news("a text with bytes of two encodings", "E-DECODE", at.twoEncodings("mixed.txt")),
                news("a PDF without a text layer", "E-PDF-NO-TEXT", at.pdfWithoutText("scan.pdf")),
                news("a web page that calls itself a PDF", "E-PDF-DAMAGED", at.text("page.pdf", "<html></html>")),
                news("a broken zip", "E-ZIP-DAMAGED", at.brokenZip("broken.zip")),
                news("a zip that climbs out", "E-ZIP-NAME", at.zip("climbs.zip", "../../evil.txt", Samples.PAGE)),
                news("a zip with an absolute name", "E-ZIP-NAME", at.zip("root.zip", "/etc/evil.txt", Samples.PAGE)),
                heritage("a csv whose columns do not fit", "E-TABLE-HEADS", at.text("columns.csv", "a,b\n1,2\n")),
                contest("marks of no contest", "E-CONTEST-WHICH", at.text("marks.csv", "a,b\n1,2\n")),
                contest("a contest as malformed JSON", "E-JSON", at.text("contest.json", "{\"a\": 1,\n \"b\" 2}")),
                contest("JSON that is no contest", "E-CONTEST-FORMAT", at.text("other.json", "{\"name\": 1}")),
                put("malformed JSON", "E-JSON", at.text("malformed.json", "{\n \"type\" \"news.item\"}")),
                put("half a JSON text", "E-JSON", at.text("half.json", "{\"type\":")),
                put("deep JSON", "E-JSON", at.deepJson("deep.json", 5_000)),
                put(
                        "a name that is there twice",
                        "E-JSON",
                        at.text("twice.json", "{\"type\": \"a\", \"type\": \"b\"}")),
                put("NaN", "E-JSON", at.text("nan.json", "{\"type\": NaN}")),
                lines("a line that is no JSON", "E-JSON", at.text("no.jsonl", "not json\n")),
                lines("a line that is no record", "E-RECORD-LINE", at.text("line.jsonl", "{}\n")),
                lines("a deep line", "E-JSON", at.deepJson("deep.jsonl", 5_000)),
                new Bad("a backup that is none", "E-BACKUP-DAMAGED", "store:restore", at.noise("backup.kesi")));
    }

    private static Bad news(String what, String code, Path file) {
        return new Bad(what, code, "news:import", file);
    }

    private static Bad heritage(String what, String code, Path file) {
        return new Bad(what, code, "heritage:import", file);
    }

    private static Bad contest(String what, String code, Path file) {
        return new Bad(what, code, "competition:import", file);
    }

    private static Bad put(String what, String code, Path file) {
        return new Bad(what, code, "record:put", file);
    }

    private static Bad lines(String what, String code, Path file) {
        return new Bad(what, code, "record:import", file);
    }

    private static Ended run(Bad bad, String... options) {
        List<String> line = new ArrayList<>(List.of(bad.command(), bad.file().toString()));
        line.addAll(List.of(options));
        return product.run(line.toArray(String[]::new));
    }

    /** Counts of records, changes and source files, and the head of the journal's hash chain. */
    private static String state() {
        Ended verified = product.run("store:verify", "--json");
        assertThat(Sentences.object(verified).get("sound").getAsBoolean()).isTrue();
        return product.run("store:stats", "--json").out() + verified.out();
    }

    private static Samples samples() {
        return new Samples(temporary.resolve("in"));
    }
}
