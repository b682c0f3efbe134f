package kesi.core.provider.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.provider.json.GsonJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    private static final Map<String, List<String>> CHOICES =
            Map.of("look.theme", List.of("dark"), "lists.columns", List.of("title", "日期"));

    @TempDir
    Path folder;

    private final Json json = new GsonJson();
    private PersonFile person;

    @BeforeEach
    void name() {
        person = new PersonFile(folder.resolve("home/preferences.json"), json);
    }

    @Test
    void whatIsWrittenIsRead() {
        person.write(CHOICES);

        assertThat(person.read().values()).isEqualTo(CHOICES);
        assertThat(person.read().damage()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereHoldsNothing() {
        assertThat(person.read().values()).isEmpty();
        assertThat(person.read().damage()).isEmpty();
    }

    @Test
    void aDamagedFileIsKeptAndToldAndTheOneBeforeCounts() throws IOException {
        person.write(CHOICES);
        person.write(Map.of());
        Files.writeString(person.file(), "{\"look.theme\": ");

        PersonFile.Content read = person.read();

        assertThat(read.values()).isEqualTo(CHOICES);
        assertThat(read.damage().orElseThrow().toString())
                .contains(person.file().toString(), ".damaged");
        assertThat(folder.resolve("home/preferences.json.damaged")).hasContent("{\"look.theme\": ");
    }

    @Test
    void everyDamagedFileIsKeptAlsoTheSecondOne() throws IOException {
        for (String text : List.of("first", "[]", "\u0000")) {
            Files.createDirectories(folder.resolve("home"));
            Files.writeString(person.file(), text);
            assertThat(person.read().damage()).isPresent();
        }

        try (Stream<Path> files = Files.list(folder.resolve("home"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "preferences.json.damaged", "preferences.json.damaged-2", "preferences.json.damaged-3");
        }
    }

    @Test
    void afterADamageChoicesCanBeWrittenAgain() throws IOException {
        person.write(Map.of());
        Files.writeString(person.file(), "?");
        person.read();

        person.write(CHOICES);

        assertThat(person.read()).isEqualTo(new PersonFile.Content(CHOICES, java.util.Optional.empty()));
    }

    @Test
    void whereNothingCanBeWrittenTheProblemNamesTheFile() throws IOException {
        Files.writeString(folder.resolve("home"), "a file where the folder should be");

        assertThatThrownBy(() -> person.write(CHOICES))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(person.file().toString());
    }

    @Test
    void aPersonsChoicesStandInTheWorkspace() {
        assertThat(new Places(name -> name.equals("kesi.home") ? "/h" : null).person())
                .isEqualTo(Path.of("/h/preferences.json"));
    }
}
