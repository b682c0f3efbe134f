package kesi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void noCommandMeansTheWindow() {
        assertThat(options("--quiet").mode()).isEqualTo(Mode.WINDOW);
        assertThat(options("--quiet").entryArguments()).isEmpty();
    }

    @Test
    void theShellIsNoCommand() {
        assertThat(options("shell").mode()).isEqualTo(Mode.SHELL);
        assertThat(options("shell").entryArguments()).isEmpty();
    }

    @Test
    void aCommandKeepsItsOwnOptions() {
        assertThat(options("news:import", "page.txt", "--encoding", "GBK").entryArguments())
                .containsExactly("news:import", "page.txt", "--encoding", "GBK");
    }

    @Test
    void theLaunchersOptionsAreTakenBeforeAndBehindTheCommand() {
        Options options = options("--lang", "en", "news:list", "--json", "--home", "w", "--limit", "3");

        assertThat(options.entryArguments()).containsExactly("news:list", "--limit", "3");
        assertThat(options.json()).isTrue();
        assertThat(options.home()).contains("w");
        assertThat(options.language()).contains(Language.EN);
    }

    @Test
    void aValueMayFollowAnEqualsSign() {
        assertThat(options("--home=my place", "--department=宣传").home()).contains("my place");
        assertThat(options("--home=my place", "--department=宣传").department()).contains("宣传");
    }

    @Test
    void helpBehindACommandBelongsToTheCommand() {
        assertThat(options("--help").help()).isTrue();
        assertThat(options("-h").help()).isTrue();
        assertThat(options("news:list", "--help").help()).isFalse();
        assertThat(options("news:list", "--help").entryArguments()).containsExactly("news:list", "--help");
    }

    @Test
    void everythingBehindTwoDashesBelongsToTheCommand() {
        assertThat(options("news:search", "--", "--json").entryArguments())
                .containsExactly("news:search", "--", "--json");
        assertThat(options("news:search", "--", "--json").json()).isFalse();
        assertThat(options("--quiet", "--", "news:list").entryArguments()).containsExactly("news:list");
    }

    @Test
    void theLanguageOfAWrongCommandLineIsStillFound() {
        assertThat(Options.languageOf(List.of("--frob", "--lang", "en")).language())
                .contains(Language.EN);
        assertThat(Options.languageOf(List.of("--lang=zh", "--frob")).language())
                .contains(Language.ZH);
        assertThat(Options.languageOf(List.of("--frob", "--lang")).language()).isEmpty();
    }

    @Test
    void safeModeIsADepartmentOfItsOwn() {
        assertThat(options("--safe", "--department", "宣传").department()).contains("safe");
    }

    @ParameterizedTest
    @CsvSource({"--frob, option.unknown", "--home, option.value.missing", "--lang=fr, option.lang"})
    void wrongUsageIsToldAndEndsWithTwo(String argument, String key) {
        assertThatThrownBy(() -> options(argument)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(failure.sentences().get(0).key()).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", ""})
    void anOptionIsNoValueOfAnother(String value) {
        assertThatThrownBy(() -> options("--home", value)).hasMessageContaining("option.value.missing");
    }

    private static Options options(String... arguments) {
        return Options.of(Arrays.asList(arguments));
    }
}
