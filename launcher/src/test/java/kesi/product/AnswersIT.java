package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kesi.launcher.run.Running;
import kesi.launcher.run.Running.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command answers scripts alike: one JSON value or none, a code of four, a sentence when it failed. */
@Timeout(600)
class AnswersIT {

    /** These take seconds or make files where they stand; tests of their own run them. */
    private static final Set<String> LONG = Set.of("demo", "bundle:leaks", "feature:rehearse", "plugin:build");

    @TempDir
    static Path temporary;

    private static Running product;

    @BeforeAll
    static void start() {
        product = Running.features(Running.catalogue().features(), temporary.resolve("home"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void withNothingToGoByACommandAnswersOrSaysWhatItNeeds(String command) {
        Ended ended = product.run(command, "--json");

        assertThat(ended.exitCode()).as(ended.err()).isBetween(0, 3);
        if (ended.exitCode() == 0) {
            assertThat(isOneValue(ended.out())).as(ended.out()).isTrue();
            assertThat(ended.err()).isEmpty();
        } else {
            assertThat(ended.err()).as("a sentence").isNotBlank().doesNotContain("Exception", "\tat ");
            assertThat(ended.out().isBlank() || isOneValue(ended.out()))
                    .as(ended.out())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anOptionThatDoesNotExistIsWrongUsageAndNamed(String command) {
        Ended ended = product.run(command, "--no-such-option", "x");

        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("--no-such-option");
    }

    private static Stream<String> commands() {
        JsonElement all = JsonParser.parseString(product.run("help", "--json").out());
        return StreamSupport.stream(all.getAsJsonArray().spliterator(), false)
                .map(each -> each.getAsJsonObject().get("name").getAsString())
                .filter(name -> !LONG.contains(name));
    }

    private static boolean isOneValue(String text) {
        try {
            return text.endsWith("\n")
                    && text.lines().count() == 1
                    && !JsonParser.parseString(text).isJsonNull();
        } catch (JsonParseException e) {
            return false;
        }
    }
}
