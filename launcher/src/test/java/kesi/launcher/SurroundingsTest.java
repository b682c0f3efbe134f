package kesi.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
    @TempDir
    Path here;

    @Test
    void theOptionWinsOverTheEnvironment() {
        assertThat(machine("Linux", Map.of("KESI_HOME", "variable")).workspace(options("--home", "given")))
                .isEqualTo(here.resolve("given"));
        assertThat(machine("Linux", Map.of("KESI_HOME", "variable")).workspace(options()))
                .isEqualTo(here.resolve("variable"));
    }

    @Test
    void eachPlatformHasItsDataDirectory() {
        Path user = here.resolve("user");
        assertThat(machine("Linux", Map.of()).workspace(options())).isEqualTo(user.resolve(".local/share/kesi"));
        assertThat(machine("Mac OS X", Map.of()).workspace(options()))
                .isEqualTo(user.resolve("Library/Application Support/Kesi"));
        assertThat(machine("Windows 11", Map.of()).workspace(options())).isEqualTo(user.resolve("AppData/Local/Kesi"));
        assertThat(machine("Linux", Map.of("XDG_DATA_HOME", here.resolve("xdg").toString()))
                        .workspace(options()))
                .isEqualTo(here.resolve("xdg/kesi"));
    }

    @Test
    void theDemonstrationNeverMeetsAnEarlierWorkspace() throws IOException {
        Surroundings machine = machine("Linux", Map.of("KESI_HOME", "mine"));

        assertThat(machine.workspace(options("demo", "--out", "results"))).isEqualTo(here.resolve("results/workspace"));
        Files.createDirectories(here.resolve("results/workspace"));
        assertThat(machine.workspace(options("demo", "--out=results"))).isEqualTo(here.resolve("results/workspace-2"));
        assertThat(machine.workspace(options("demo"))).isEqualTo(here.resolve("kesi-demo/workspace"));
        assertThat(machine.workspace(options("demo", "--home", "given"))).isEqualTo(here.resolve("given"));
    }

    @Test
    void chineseIsTheLanguageUnlessTheMachineSpeaksEnglish() {
        assertThat(machine("Linux", Map.of("LANG", "C.UTF-8")).language(options()))
                .isEqualTo(Language.ZH);
        assertThat(machine("Linux", Map.of("LANG", "en_GB.UTF-8")).language(options()))
                .isEqualTo(Language.EN);
        assertThat(machine("Linux", Map.of("LANG", "en_GB.UTF-8", "LC_ALL", "zh_CN.UTF-8"))
                        .language(options()))
                .isEqualTo(Language.ZH);
    }

    @Test
    void theLanguageIsTheOptionsThenTheVariablesThenTheMachines() {
        assertThat(machine("Linux", Map.of("KESI_LANG", "en")).language(options("--lang", "zh")))
                .isEqualTo(Language.ZH);
        assertThat(machine("Linux", Map.of("KESI_LANG", "en")).language(options()))
                .isEqualTo(Language.EN);
        assertThat(machine("Linux", Map.of()).language(options())).isEqualTo(Language.ZH);
        assertThat(machine("Linux", Map.of("KESI_LANG", "nonsense")).language(options()))
                .isEqualTo(Language.ZH);
        assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.EN);
    }

    private Surroundings machine(String system, Map<String, String> environment) {
        return new Surroundings(environment, here.resolve("user"), system, here, Locale.SIMPLIFIED_CHINESE);
    }

    private static Options options(String... arguments) {
        return Options.of(Arrays.asList(arguments));
    }
}
