package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Text that would act somewhere else is only text here: it is stored, listed, logged and given out as it is. */
@Timeout(240)
class HostileTextIT {
    private static final String TYPE = "heritage.practitioner";
    private static final Pattern LOG_LINE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} .*");

    @TempDir
    static Path temporary;

    private static Running product;
    private static JsonObject model;

    @BeforeAll
    static void exportAModel() throws IOException {
        product = Running.department("office", temporary.resolve("home"));
        Path list = new Samples(temporary).text("people.csv", "姓名\n王芳\n");
        assertThat(product.run("heritage:import", list.toString()).exitCode()).isZero();
        model = exported().get(0);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<html><img src=\"http://127.0.0.1:9/canary.png\">",
                "<html><object classid=\"javax.swing.JButton\">",
                "${jndi:ldap://127.0.0.1:9/a}",
                "first line\nsecond line\r\nINFO third line",
                "red \u001b[31m and cleared \u001b[2J",
                "backwards \u202egpj.exe",
                "'; DROP TABLE document; --",
                "{0} {1} '{'",
                "𬭎 beyond the basic plane");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isStoredAndListedOnOneLineAndGivenOutAsItWas(String text) throws IOException {
        Ended saved = product.run("record:put", record(text).toString());
        assertThat(saved.err()).isEmpty();
        assertThat(saved.exitCode()).isZero();

        assertThat(exported())
                .anyMatch(
                        one -> one.getAsJsonObject("content").toString().contains(new JsonPrimitive(text).toString()));
        String list = product.run("record:list", TYPE).out();
        assertThat(list).doesNotContain("\u001b", "\u202e", "\r");
        assertThat(list.lines().skip(3)).allMatch(line -> line.matches("[0-9a-z]{12}  .*"));
        assertThat(product.run("search:query", "line").err()).isEmpty();
        assertThat(logLines()).allMatch(line -> LOG_LINE.matcher(line).matches());
    }

    @Test
    void anUnknownCommandOfHostileTextIsToldOnOneCleanLine() {
        Ended ended = product.run("no:\u001b[31mcommand");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).hasLineCount(1).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+8613800000000", "-2", "@SUM(A1)", "＝1+1"})
    void aCellThatLooksLikeAFormulaIsTextInEveryTable(String text) throws IOException {
        product.run("record:put", record(text).toString());
        Path csv = temporary.resolve("out.csv");

        product.run("record:export", TYPE, "--format", "csv", "--out", csv.toString());

        assertThat(Files.readString(csv)).contains("'" + text).doesNotContain("," + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/(a+)+$/", "*", "?", "\"open", "a OR (b", "a:b:c", "-", "\\", "[1 TO"})
    void aQueryIsTakenLiterallyAndQuickly(String query) {
        Ended ended = product.run("news:search", "--json", "--", query);

        assertThat(ended.exitCode()).isIn(0, 1);
        if (ended.exitCode() == 0) {
            assertThat(Sentences.object(ended).get("total").getAsInt()).isZero();
        } else {
            Sentences.english(ended);
        }
    }

    /** The record as it is now, under another name. */
    private static Path record(String name) throws IOException {
        String quoted = new JsonPrimitive(name).toString();
        JsonObject renamed = JsonParser.parseString(model.toString().replace("\"王芳\"", quoted))
                .getAsJsonObject();
        renamed.add("version", exported().get(0).get("version"));
        return new Samples(temporary).text("record.json", renamed.toString());
    }

    private static List<JsonObject> exported() throws IOException {
        Path file = temporary.resolve("all.jsonl");
        product.run("record:export", TYPE, "--out", file.toString());
        return Files.readAllLines(file).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private static List<String> logLines() throws IOException {
        return Files.readAllLines(temporary.resolve("home/logs/kesi.log")).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
