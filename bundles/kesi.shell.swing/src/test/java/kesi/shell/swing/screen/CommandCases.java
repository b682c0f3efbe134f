package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import kesi.core.api.command.Description;
import kesi.core.api.command.Stroke;
import kesi.core.api.value.Ref;
import kesi.shell.swing.sample.SampleCommands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands are the same in menus, bars, context menus, keys and palette: state, reason, key. */
class CommandCases {

    @TempDir
    Path home;

    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open(home);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aMenuIsFilledWhenItIsOpenedAndTellsWhyACommandCannotRun() {
        JMenuItem show = item("news", "news:show");

        assertThat(Screen.call(show::isEnabled)).isFalse();
        assertThat(Screen.said(show::getToolTipText)).contains("需要先选中一条").contains("Ctrl+D");

        select("news.item");
        assertThat(Screen.call(item("news", "news:show")::isEnabled)).isTrue();
    }

    @Test
    void theToolBarFollowsTheSelection() {
        JButton show = screen.get(JButton.class, "news:show");
        assertThat(Screen.call(show::isEnabled)).isFalse();

        select("news.item");
        screen.until("the button", show::isEnabled);
        screen.run(show::doClick);

        screen.until("the command", () -> !screen.sample.commands.ran.isEmpty());
        assertThat(screen.sample.commands.ran.get(0)).isEqualTo(Map.entry("news:show", Map.of("id", List.of("x1"))));
    }

    @Test
    void aViewHasAToolBarOfItsOwn() {
        screen.run(() -> screen.sample.commands.add(SampleCommands.described(
                "news:mark", "标记", "Mark", new Description.Place(List.of(), "", "news.items", ""))));

        JButton mark = screen.get(JButton.class, "news:mark");
        screen.run(mark::doClick);

        screen.until("the command", () -> !screen.sample.commands.ran.isEmpty());
        assertThat(screen.sample.commands.ran.get(0).getKey()).isEqualTo("news:mark");
    }

    @Test
    void theMenuOfSelectedRecordsHasTheirCommands() {
        select("news.item");
        JTable table = screen.get(JTable.class, "record.table");
        screen.run(() -> screen.sample.workbench.showContextMenu(table, new Point(5, 5)));

        JPopupMenu menu = screen.get(JPopupMenu.class, "record.menu");
        assertThat(Screen.call(() -> List.of(menu.getComponents()).stream()
                        .map(Component::getName)
                        .toList()))
                .contains("news:show");
    }

    @Test
    void aCommandThatCannotRunSaysWhyWhenItIsStartedAnyway() {
        screen.sample.workbench.runCommand("news:show");

        JTextArea sentence = screen.get(JTextArea.class, "problem.sentence");
        screen.until("the sentence", () -> sentence.getText().contains("需要先选中一条"));
        assertThat(screen.sample.commands.ran).isEmpty();
    }

    @Test
    void aKeyStartsItsCommandAndAChangedKeyDoes() {
        select("news.item");
        press(KeyEvent.VK_D);
        screen.until("the command", () -> screen.sample.commands.ran.size() == 1);

        screen.run(() -> screen.sample.keys.choose("store:verify", Stroke.of("ctrl J")));
        press(KeyEvent.VK_J);
        screen.until("the other command", () -> screen.sample.commands.ran.size() == 2);
        assertThat(screen.sample.commands.ran)
                .extracting(Map.Entry::getKey)
                .containsExactly("news:show", "store:verify");
    }

    @Test
    void thePageOfKeysChangesAKeyAndNamesWhoHasItNow() {
        java.awt.EventQueue.invokeLater(screen.sample.shell::editKeys);
        JTextField search = screen.get(JTextField.class, "keys.search");
        JTable table = screen.get(JTable.class, "keys.table");
        JTextField press = screen.get(JTextField.class, "keys.press");
        screen.run(() -> {
            search.setText("store:verify");
            table.setRowSelectionInterval(0, 0);
            press.dispatchEvent(event(press, KeyEvent.VK_D));
        });
        assertThat(Screen.said(screen.get(javax.swing.JLabel.class, "keys.warning")::getText))
                .contains("显示报道", "校验工作区");

        screen.run(screen.get(JButton.class, "keys.take")::doClick);

        assertThat(screen.sample.keys.of("store:verify")).isEqualTo(Stroke.of("ctrl D"));
        assertThat(screen.sample.keys.of("news:show")).isEqualTo(Optional.empty());
        screen.run(screen.get(JDialog.class, "keys")::dispose);
    }

    @Test
    void filesThatAreDroppedOpenTheFormOfWhoReadsThem() {
        Path page = home.resolve("第三版.txt");
        java.awt.EventQueue.invokeLater(() -> screen.sample.shell.drop(List.of(page)));

        javax.swing.JPanel files = screen.get(javax.swing.JPanel.class, "param.files");
        assertThat(Screen.said(((JTextField) files.getComponent(0))::getText)).isEqualTo(page.toString());
        screen.run(screen.get(JDialog.class, "command.form")::dispose);
    }

    private void select(String type) {
        screen.run(() -> screen.sample.selection.select(List.of(new Ref(type, "x1"))));
    }

    private JMenuItem item(String menu, String name) {
        JMenu head = screen.get(JMenu.class, menu);
        screen.run(() -> {
            head.setSelected(false);
            head.setSelected(true);
        });
        return screen.get(JMenuItem.class, name);
    }

    private void press(int key) {
        JFrame frame = screen.get(JFrame.class, "kesi");
        screen.run(() -> frame.getRootPane().dispatchEvent(event(frame.getRootPane(), key)));
    }

    private static KeyEvent event(Component target, int key) {
        return new KeyEvent(target, KeyEvent.KEY_PRESSED, 0, InputEvent.CTRL_DOWN_MASK, key, KeyEvent.CHAR_UNDEFINED);
    }
}
