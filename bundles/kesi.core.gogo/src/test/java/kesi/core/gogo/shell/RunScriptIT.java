package kesi.core.gogo.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kesi.core.api.command.ScriptLine;
import kesi.core.gogo.sample.TestFramework;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RunScriptIT {

    private static final String NASTY = " \t\"'\\$`!|;&{}[]()<>#=~*?%^,:@-._/中文缂𬭎é\n";

    @TempDir
    private Path folder;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void everyValueArrivesAsItWasRecorded() throws Exception {
        List<String> values = values();
        StringBuilder script = new StringBuilder("# values\n");
        values.forEach(value -> script.append(ScriptLine.of("sample:mirror", Map.of("text", List.of(value))))
                .append('\n'));

        int code = run("true", script.toString(), "script:run");

        assertThat(complained.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        String answers = told.toString(StandardCharsets.UTF_8);
        for (String value : values) {
            assertThat(answers).contains("\"" + hex(value) + "\"");
        }
    }

    @Test
    void itEndsAtTheFirstLineThatFailsAndNamesIt() throws Exception {
        int code = run("false", "sample:greet a\n\n# no\nsample:refused\nsample:greet never\n", "script:run");

        assertThat(code).isEqualTo(3);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("line 4")
                .contains("sample:refused")
                .contains("不允许");
    }

    @Test
    void itGoesOnWhenAsked() throws Exception {
        int code = run(
                "false",
                "sample:refused\nsample:nothing\nsample:greet end\nexit\nsample:refused\n",
                "script:run",
                "--keep-going");

        assertThat(code).isEqualTo(3);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("2 lines")
                .contains("1, 2");
    }

    @Test
    void whatTheLinesAnsweredIsTold() throws Exception {
        assertThat(run("false", "sample:greet a\nsample\n", "script:run")).isZero();

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("你好 a").contains("一切就绪");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        try (TestFramework framework = start("false")) {
            assertThat(framework.call("command", "script:run", "nowhere.kesi")).isEqualTo(1);
        }
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("nowhere.kesi");
    }

    @Test
    void helpInJsonHasASchemaOfTheParameters() throws Exception {
        try (TestFramework framework = start("true")) {
            assertThat(framework.call("command", "help", "sample:greet")).isZero();
        }
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"times\":{\"type\":\"integer\",\"title\":\"次数\",\"default\":1}")
                .contains("\"param\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}")
                .contains("\"required\":[\"name\"]");
    }

    private int run(String json, String script, String... words) throws Exception {
        Path file = Files.writeString(folder.resolve("a script.kesi"), script);
        List<String> line = new ArrayList<>(List.of(words));
        line.add(1, file.toString());
        try (TestFramework framework = start(json)) {
            return framework.call("command", line.toArray(String[]::new));
        }
    }

    private TestFramework start(String json) throws IOException {
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        return TestFramework.start(Map.of("kesi.lang", "en", "kesi.json", json, "kesi.quiet", "true"));
    }

    private static List<String> values() {
        Random random = new Random(7);
        List<String> values = new ArrayList<>(List.of("--flag", "-", "[a, b]", "a=b", "$HOME", "{x}", "true", "007"));
        for (int i = 0; i < 150; i++) {
            StringBuilder value = new StringBuilder("v" + i);
            for (int j = 0; j < 1 + random.nextInt(8); j++) {
                int[] all = NASTY.codePoints().toArray();
                value.appendCodePoint(all[random.nextInt(all.length)]);
            }
            values.add(value.toString());
        }
        return values;
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
