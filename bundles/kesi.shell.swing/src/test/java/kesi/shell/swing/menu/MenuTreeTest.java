package kesi.shell.swing.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.command.Description;
import kesi.core.api.text.Message;
import kesi.shell.swing.menu.MenuEntry.Action;
import kesi.shell.swing.menu.MenuEntry.Group;
import org.junit.jupiter.api.Test;

class MenuTreeTest {

    @Test
    void commandsStandInTheMenusThatTheirPathsName() {
        Description first = command("news:import", "file", "import");
        Description second = command("competition:import", "file", "import");

        assertThat(MenuTree.of(List.of(first, second)))
                .containsExactly(new Group(
                        "file", List.of(new Group("import", List.of(new Action(second), new Action(first))))));
    }

    @Test
    void aMenuOfOneCommandGivesItsPlaceToTheCommand() {
        Description export = command("record:export", "file", "export");

        assertThat(MenuTree.of(List.of(export))).containsExactly(new Group("file", List.of(new Action(export))));
    }

    @Test
    void usualMenusComeFirstAndOthersByTheirNames() {
        List<Group> menus = MenuTree.of(List.of(
                command("z:z", "zebra"), command("a:a", "apple"), command("r:r", "report"), command("f:f", "file")));

        assertThat(menus).extracting(Group::word).containsExactly("file", "report", "apple", "zebra");
    }

    @Test
    void toolsWindowAndHelpComeLast() {
        List<Group> menus = MenuTree.of(List.of(
                command("h:h", "help"), command("t:t", "tools"), command("z:z", "zebra"), command("v:v", "view")));

        assertThat(menus).extracting(Group::word).containsExactly("view", "zebra", "tools", "help");
    }

    @Test
    void aCommandWithoutAMenuStandsInNone() {
        assertThat(MenuTree.of(List.of(command("news:list")))).isEmpty();
    }

    @Test
    void aWordIsKnownOrAnAreaOrStandsForItself() {
        MenuWords words = new MenuWords(word ->
                word.equals("chess") ? Optional.of(new Message("", "象棋", "Chess", List.of())) : Optional.empty());

        assertThat(words.of("file").in(Locale.CHINESE)).isEqualTo("文件");
        assertThat(words.of("chess").in(Locale.CHINESE)).isEqualTo("象棋");
        assertThat(words.of("whatever").in(Locale.ENGLISH)).isEqualTo("Whatever");
    }

    private static Description command(String name, String... menu) {
        Message text = Message.literal(name);
        return new Description(
                name, text, text, new Description.Place(List.of(menu), "", "", ""), List.of(), false, false, "test");
    }
}
