package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.testing.access.AccessWalk;
import kesi.shell.api.WizardPart;
import kesi.shell.swing.part.WizardInfo;
import kesi.shell.swing.part.WizardInfo.Step;
import kesi.shell.swing.part.WizardSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guided way: pages with reasons, a preview, the command in the end, and no trace when its bundle leaves. */
class WizardCases {

    private static final Message TITLE = new Message("wizard", "导入一期报纸", "Import an issue", List.of());

    @TempDir
    Path home;

    private final AtomicInteger made = new AtomicInteger();
    private WizardSource source = source();
    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open(home);
        screen.run(() -> screen.sample.wizards.add(source));
    }

    @AfterEach
    void close() {
        screen.run(() -> Stream.of(java.awt.Window.getWindows())
                .filter(JDialog.class::isInstance)
                .forEach(java.awt.Window::dispose));
        screen.close();
    }

    @Test
    void itStandsInTheMenuWhileItsCommandIsHereAndNoClassOfItIsLoaded() {
        assertThat(Screen.said(item()::getText)).isEqualTo("导入一期报纸");
        assertThat(made).hasValue(0);

        screen.run(() -> screen.sample.commands.remove("news:import"));
        screen.until("the item is gone", () -> names().noneMatch("wizard.sample"::equals));
    }

    @Test
    void itAsksPageByPageAndRunsItsCommandInTheEnd() {
        start();
        press("wizard.next");
        screen.until("why not", () -> !problem().getText().isEmpty());
        assertThat(Screen.said(head()::getText)).isEqualTo("文件");

        type("files", home.resolve("page3.txt").toString());
        press("wizard.next");
        screen.until("the second page", () -> head().getText().equals("这一期"));
        assertThat(Screen.said(field("publication")::getText)).isEqualTo("工人报");

        type("publication", "工会报");
        press("wizard.next");
        JTextField line = screen.get(JTextField.class, "wizard.line");
        assertThat(Screen.said(line::getText))
                .startsWith("news:import --files=")
                .contains("--publication=工会报");
        screen.get(JTextArea.class, "output.sentence");
        assertThat(screen.sample.commands.ran)
                .singleElement()
                .satisfies(looked -> assertThat(looked.getValue()).containsEntry("dryRun", List.of("true")));

        press("wizard.finish");
        screen.until("the command", () -> screen.sample.commands.ran.size() == 2);
        assertThat(screen.sample.commands.ran.get(1).getValue())
                .containsEntry("publication", List.of("工会报"))
                .doesNotContainKey("dryRun");
        screen.until("closed", () -> screen.find(JDialog.class, "wizard").isEmpty());
    }

    @Test
    void whatTheBundleRefusesKeepsThePageAndTheWayBackKeepsWhatWasTyped() {
        start();
        type("files", home.resolve("page3.txt").toString());
        press("wizard.next");
        screen.until("the second page", () -> head().getText().equals("这一期"));
        type("publication", "别家的");
        press("wizard.next");
        screen.until("the bundle's reason", () -> problem().getText().contains("不是本社的报纸"));

        press("wizard.back");
        screen.until("the first page", () -> head().getText().equals("文件"));
        assertThat(Screen.said(() -> files().getText())).endsWith("page3.txt");
        press("wizard.next");
        screen.until("the second page", () -> head().getText().equals("这一期"));
        assertThat(Screen.said(field("publication")::getText)).isEqualTo("别家的");
    }

    @Test
    void escapeGivesUpAndNothingIsDone() {
        start();
        JDialog dialog = screen.get(JDialog.class, "wizard");
        screen.run(() -> dialog.getRootPane()
                .getActionForKeyStroke(KeyStroke.getKeyStroke("ESCAPE"))
                .actionPerformed(null));

        screen.until("closed", () -> screen.find(JDialog.class, "wizard").isEmpty());
        assertThat(screen.sample.commands.ran).isEmpty();
    }

    @Test
    void itVanishesWithItsBundleAndNothingIsDone() {
        start();
        screen.get(JDialog.class, "wizard");
        screen.sample.wizards.remove(source::equals);

        screen.until("closed", () -> screen.find(JDialog.class, "wizard").isEmpty());
        screen.until("given back", () -> made.get() == 0);
        assertThat(screen.sample.commands.ran).isEmpty();
    }

    @Test
    void everythingInItHasANameForPeopleWhoCannotSeeIt() {
        start();
        JDialog dialog = screen.get(JDialog.class, "wizard");
        assertThat(Screen.call(() -> AccessWalk.of(dialog))).isEmpty();
        assertThat(Screen.said(() -> dialog.getAccessibleContext().getAccessibleDescription()))
                .contains("1")
                .contains("文件");
    }

    private void start() {
        JMenuItem item = item();
        java.awt.EventQueue.invokeLater(item::doClick);
        screen.get(JDialog.class, "wizard");
    }

    private JMenuItem item() {
        JMenu file = screen.get(JMenu.class, "file");
        screen.run(() -> {
            file.setSelected(false);
            file.setSelected(true);
        });
        return screen.get(JMenuItem.class, "wizard.sample");
    }

    private Stream<String> names() {
        return Screen.components().map(java.awt.Component::getName);
    }

    private void type(String parameter, String text) {
        JTextField field = parameter.equals("files") ? files() : field(parameter);
        screen.run(() -> field.setText(text));
    }

    private JTextField field(String parameter) {
        return screen.get(JTextField.class, "param." + parameter);
    }

    private JTextField files() {
        return (JTextField) screen.get(JPanel.class, "param.files").getComponent(0);
    }

    private JLabel head() {
        return screen.get(JLabel.class, "wizard.head");
    }

    private JTextArea problem() {
        return screen.get(JTextArea.class, "wizard.problem");
    }

    private void press(String name) {
        JButton button = screen.get(JButton.class, name);
        screen.until(name + " can be pressed", button::isEnabled);
        screen.run(button::doClick);
    }

    private WizardSource source() {
        WizardInfo info = new WizardInfo(
                "sample",
                TITLE,
                Message.literal(""),
                List.of("file", "new"),
                Optional.empty(),
                "news:import",
                List.of(
                        new Step(new Message("files", "文件", "Files", List.of()), List.of("files", "encoding")),
                        new Step(
                                new Message("issue", "这一期", "The issue", List.of()),
                                List.of("publication", "issueDate"))),
                "dryRun",
                "kesi.news.ui");
        return new WizardSource() {
            @Override
            public WizardInfo info() {
                return info;
            }

            @Override
            public WizardPart open() {
                made.incrementAndGet();
                return new Choosy();
            }

            @Override
            public void release(WizardPart wizard) {
                made.decrementAndGet();
            }
        };
    }

    private static final class Choosy implements WizardPart {

        @Override
        public Map<String, List<String>> proposals(int page, Map<String, List<String>> entered, Task task) {
            return page == 1 ? Map.of("publication", List.of("工人报")) : Map.of();
        }

        @Override
        public Optional<Message> refusal(int page, Map<String, List<String>> entered, Task task) {
            return page == 1 && entered.getOrDefault("publication", List.of()).contains("别家的")
                    ? Optional.of(new Message("other", "这不是本社的报纸。", "Not ours.", List.of()))
                    : Optional.empty();
        }
    }
}
