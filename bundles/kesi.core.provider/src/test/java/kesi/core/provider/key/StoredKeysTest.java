package kesi.core.provider.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Description;
import kesi.core.api.command.Keys.Bound;
import kesi.core.api.command.Stroke;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.provider.json.GsonJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredKeysTest {

    private static final Stroke CTRL_I = Stroke.of("ctrl I").orElseThrow();
    private static final Stroke F7 = Stroke.of("F7").orElseThrow();

    @TempDir
    private Path home;

    private final NamedCommands commands =
            new NamedCommands().add("a:import", "ctrl I").add("b:print", "").add("c:info", "ctrl i");

    @Test
    void bundlesKeysHoldUntilAPersonChooses() {
        StoredKeys keys = keys();

        assertThat(keys.of("a:import")).contains(CTRL_I);
        assertThat(keys.of("b:print")).isEmpty();

        keys.choose("b:print", Optional.of(F7));

        assertThat(keys.of("b:print")).contains(F7);
        assertThat(keys.command(F7).map(Description::name)).contains("b:print");
    }

    @Test
    void choicesOutliveTheProgramAndCanBeTakenBack() {
        keys().choose("a:import", Optional.empty());
        keys().choose("b:print", Optional.of(F7));

        assertThat(keys().of("a:import")).isEmpty();
        assertThat(keys().all()).filteredOn(Bound::own).hasSize(2);

        keys().reset("a:import");
        assertThat(keys().of("a:import")).contains(CTRL_I);
        keys().resetAll();
        assertThat(keys().all()).noneMatch(Bound::own);
    }

    @Test
    void aKeyThatTwoBundlesWantIsAClashOfBoth() {
        assertThat(keys().clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.key()).isEqualTo(CTRL_I);
            assertThat(clash.commands()).extracting(Description::name).containsExactly("a:import", "c:info");
        });
        assertThat(keys().command(CTRL_I).map(Description::name)).contains("a:import");
    }

    @Test
    void thePersonsChoiceComesBeforeABundlesWish() {
        keys().choose("c:info", Optional.of(CTRL_I));

        assertThat(keys().command(CTRL_I).map(Description::name)).contains("c:info");
        assertThat(keys().clashes().get(0).commands())
                .extracting(Description::name)
                .startsWith("c:info");
    }

    @Test
    void aCommandThatComesBringsItsKeyAndListenersAreTold() {
        StoredKeys keys = keys();
        int[] told = {0};
        keys.onChange(() -> told[0]++);

        commands.add("d:more", "F7");

        assertThat(told[0]).isOne();
        assertThat(keys.command(F7).map(Description::name)).contains("d:more");
        keys.stop();
        commands.add("e:more", "F8");
        assertThat(told[0]).isOne();
    }

    @Test
    void aCommandThatIsNotHereGetsNoKey() {
        assertThatThrownBy(() -> keys().choose("x:y", Optional.of(F7)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.USAGE));
        assertThat(home.resolve("layout/keys.json")).doesNotExist();
    }

    @Test
    void aDamagedFileIsSetAsideAndCostsOnlyTheChoices() throws IOException {
        Files.createDirectories(home.resolve("layout"));
        Files.writeString(home.resolve("layout/keys.json"), "{\"a:import\":");

        assertThat(keys().of("a:import")).contains(CTRL_I);
        assertThat(home.resolve("layout/keys.json.damaged")).isRegularFile();
    }

    @Test
    void nothingButTheFileIsLeftInTheFolder() throws IOException {
        keys().choose("b:print", Optional.of(F7));

        try (var files = Files.list(home.resolve("layout"))) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .isEqualTo(List.of("keys.json"));
        }
    }

    private StoredKeys keys() {
        return new StoredKeys(home, commands, new GsonJson());
    }
}
