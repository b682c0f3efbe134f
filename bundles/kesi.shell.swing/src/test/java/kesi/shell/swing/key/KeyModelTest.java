package kesi.shell.swing.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Description;
import kesi.core.api.command.Keys.Bound;
import kesi.core.api.command.Stroke;
import kesi.core.testing.FixedLanguage;
import kesi.shell.swing.sample.SampleCommands;
import kesi.shell.swing.sample.SampleKeys;
import kesi.shell.swing.sample.ThreadTasks;
import org.junit.jupiter.api.Test;

class KeyModelTest {

    private static final Stroke CTRL_D = Stroke.of("ctrl D").orElseThrow();

    private final SampleCommands commands = new SampleCommands(new ThreadTasks());
    private final SampleKeys keys = new SampleKeys(commands);
    private final KeyModel model = new KeyModel(keys, FixedLanguage.chinese());

    @Test
    void commandsAreFoundByTitleNameAndKey() {
        assertThat(names("报纸")).containsExactly("news:import");
        assertThat(names("store:")).containsExactlyInAnyOrder("store:verify", "store:fail");
        assertThat(names("ctrl+d")).containsExactly("news:show");
        assertThat(names("")).startsWith("news:show");
    }

    @Test
    void aKeyThatIsTakenIsToldWithBothCommands() {
        Description verify = commands.find("store:verify").orElseThrow();

        assertThat(model.clash(verify, CTRL_D).map(reason -> reason.in(java.util.Locale.CHINESE)))
                .contains("Ctrl+D 现在属于“显示报道”。如果给“校验工作区”，前者就不再有快捷键。");
        assertThat(model.clash(commands.find("news:show").orElseThrow(), CTRL_D))
                .isEmpty();
    }

    @Test
    void takingAKeyLeavesNoClashBehind() {
        model.take(commands.find("store:verify").orElseThrow(), CTRL_D);

        assertThat(keys.command(CTRL_D).map(Description::name)).contains("store:verify");
        assertThat(keys.of("news:show")).isEmpty();
        assertThat(keys.clashes()).isEmpty();

        model.resetAll();
        assertThat(keys.of("news:show")).contains(CTRL_D);
        model.clear(commands.find("news:show").orElseThrow());
        assertThat(keys.of("news:show")).isEqualTo(Optional.empty());
        model.reset(commands.find("news:show").orElseThrow());
        assertThat(keys.of("news:show")).contains(CTRL_D);
    }

    @Test
    void aClashOfTwoBundlesIsToldOnce() {
        List<Throwable> told = new ArrayList<>();
        KeyClashes clashes = new KeyClashes(keys, told::add);
        Description one = commands.find("store:verify").orElseThrow();
        Description other = new Description(
                "other:verify",
                one.title(),
                one.help(),
                new Description.Place(List.of(), "ctrl D", "", ""),
                List.of(),
                false,
                false,
                "kesi.other.ui");
        clashes.look();
        assertThat(told).isEmpty();

        commands.add(other);
        clashes.look();
        clashes.look();

        assertThat(told)
                .singleElement()
                .satisfies(problem -> assertThat(problem.getMessage()).contains("Ctrl+D", "kesi.other.ui", "sample"));
    }

    private List<String> names(String typed) {
        return model.found(typed).stream()
                .map(Bound::command)
                .map(Description::name)
                .toList();
    }
}
