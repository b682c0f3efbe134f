package kesi.shell.swing.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.command.Description;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.shell.swing.sample.SampleCommands;
import kesi.shell.swing.sample.SampleKeys;
import kesi.shell.swing.sample.ThreadTasks;
import org.junit.jupiter.api.Test;

class RecordMenuTest {

    private final SampleCommands commands = new SampleCommands(new ThreadTasks());
    private final RecordMenu menu = new RecordMenu(
            new CommandItems(commands, new SampleKeys(commands), FixedLanguage.chinese(), command -> {}));

    @Test
    void itHasTheCommandsOfTheTypeAndThenThoseOfAnyRecord() {
        commands.add(SampleCommands.described("a:links", "联系", "Links", Description.Place.NOWHERE, "selection"));

        assertThat(names("news.item")).containsExactly("news:show", "a:links");
        assertThat(names("news.page")).containsExactly("a:links");
        assertThat(menu.commands(List.of())).isEmpty();
    }

    @Test
    void importersWithoutAMenuStandInTheFileMenu() {
        assertThat(Exchanges.inMenus(commands))
                .filteredOn(command -> command.menu().equals(List.of("file", "import")))
                .extracting(Description::name)
                .contains("news:import");
    }

    @Test
    void droppedFilesFindWhoReadsAllOfThem() {
        assertThat(Exchanges.reading(commands, List.of(Path.of("/a/第三版.TXT"))))
                .extracting(one -> one.command().name())
                .containsExactly("news:import");
        assertThat(Exchanges.reading(commands, List.of(Path.of("a.txt"), Path.of("b.png"))))
                .isEmpty();
        assertThat(Exchanges.reading(commands, List.of())).isEmpty();
    }

    private List<String> names(String type) {
        return new ArrayList<>(menu.commands(List.of(new Ref(type, "x"))).stream()
                .map(Description::name)
                .toList());
    }
}
