package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page of a command shows lines that can be typed as they stand. */
@Timeout(240)
class ExampleIT {
    private static final String COMMANDS = "kesi.core.api.command.Commands";

    @TempDir
    static Path temporary;

    private static Running product;

    @BeforeAll
    static void start() {
        product = Running.department("office", temporary.resolve("home"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void everyExampleIsALineThatItsCommandTakes() {
        Map<String, List<String>> examples = examples();
        assertThat(examples).hasSizeGreaterThan(20);
        examples.forEach((command, lines) -> assertThat(lines).allSatisfy(line -> {
            String typed = line.replaceFirst(" +#.*", "");
            List<String> words = Stream.of(typed.split(" "))
                    .filter(word -> !word.equals("--json"))
                    .toList();
            assertThat(line).as(command).startsWith(command).contains(" # ");
            assertThatCode(() -> check(command, words.subList(1, words.size())))
                    .as(line)
                    .doesNotThrowAnyException();
        }));
    }

    @Test
    void thePageHasTheSectionsOfAManual() {
        assertThat(product.run("help", "news:import", "--lang", "en").out())
                .containsSubsequence("kesi news:import [FILES …]", "--dry-run", "130", "kesi news:import page.txt");
    }

    private static Map<String, List<String>> examples() {
        JsonElement all = Sentences.json(product.run("help", "--json"));
        return StreamSupport.stream(all.getAsJsonArray().spliterator(), false)
                .map(each -> each.getAsJsonObject().get("name").getAsString())
                .collect(Collectors.toMap(name -> name, ExampleIT::lines))
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> lines(String command) {
        String example = Sentences.object(product.run("help", command, "--json"))
                .get("example")
                .getAsString();
        return Stream.of(example.split("\n")).filter(line -> !line.isBlank()).toList();
    }

    private static void check(String command, List<String> words) {
        Object arguments = product.call(COMMANDS, "parse", new Class<?>[] {String.class, List.class}, command, words);
        product.call(COMMANDS, "check", new Class<?>[] {String.class, Map.class}, command, arguments);
    }
}
