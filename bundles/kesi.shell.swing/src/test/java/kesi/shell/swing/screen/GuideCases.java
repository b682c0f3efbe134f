package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.accessibility.AccessibleRole;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JTextPane;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.text.Message;
import kesi.shell.swing.notice.Slip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideCases {

    private static final Message TITLE = new Message("t", "读入版面", "Read the page", List.of());
    private static final Call CALL = new Call("store:verify", Map.of(), "sample");

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
    void helpShowsThePageOfWhatHasTheFocusAndFollowsTheLanguage() {
        JComponent view = screen.get(JComponent.class, "news.items");
        screen.run(() -> view.dispatchEvent(new KeyEvent(view, KeyEvent.KEY_PRESSED, 0, 0, KeyEvent.VK_F1, ' ')));
        screen.run(() -> screen.sample.trail.open("news.reading"));
        screen.run(() -> screen.sample.workbench.showView("shell.help"));

        screen.until("the page", () -> page().contains("阅读报道"));
        screen.run(() -> screen.sample.language.use(Locale.ENGLISH));
        screen.until("the English page", () -> page().contains("Reading news"));
    }

    @Test
    void aLinkIsFollowedByTheKeyboardAndBackLeadsBack() {
        screen.run(() -> {
            screen.sample.trail.open("news.reading");
            screen.sample.workbench.showView("shell.help");
        });
        screen.until("the page", () -> page().contains("阅读报道"));
        screen.run(() -> {
            JTextPane text = texts().stream()
                    .filter(one -> one.getText().startsWith("正文"))
                    .findFirst()
                    .orElseThrow();
            key(text, KeyEvent.VK_TAB);
            assertThat(text.getSelectedText()).isEqualTo("另一页");
            key(text, KeyEvent.VK_ENTER);
        });
        assertThat(screen.sample.trail.current()).contains("news.other");

        JButton back = screen.get(JButton.class, "help.back");
        screen.run(back::doClick);
        assertThat(screen.sample.trail.current()).contains("news.reading");
    }

    @Test
    void aPageThatLeavesIsGoneFromTheContents() {
        screen.run(() -> screen.sample.workbench.showView("shell.help"));
        JList<?> contents = screen.get(JList.class, "help.contents");
        screen.until("two pages", () -> contents.getModel().getSize() == 2);
        screen.sample.help.remove("news.other");
        screen.until("one page", () -> contents.getModel().getSize() == 1);

        JTextField search = screen.get(JTextField.class, "help.search");
        screen.run(() -> search.setText("没有"));
        screen.until("nothing found", () -> contents.getModel().getSize() == 0);
    }

    @Test
    void theViewOfTasksShowsStopsAndRetriesThem() {
        CountDownLatch hold = new CountDownLatch(1);
        Running<Outcome> running = screen.sample.tasks.start(TITLE, CALL, task -> {
            while (hold.getCount() > 0) {
                task.checkCancelled();
                Thread.sleep(5);
            }
            return Outcome.of(TITLE);
        });
        screen.run(() -> screen.sample.workbench.showView("shell.tasks"));
        JTable table = screen.get(JTable.class, "tasks.table");
        screen.until("the task", () -> table.getRowCount() > 0 && "进行中".equals(table.getValueAt(0, 0)));
        screen.run(() -> table.setRowSelectionInterval(0, 0));
        JButton cancel = screen.get(JButton.class, "tasks.cancel");
        screen.until("stoppable", cancel::isEnabled);
        screen.run(cancel::doClick);
        screen.until("stopped", () -> running.state() != Running.State.RUNNING);
        JButton retry = screen.get(JButton.class, "tasks.retry");
        screen.until("can be asked for again", retry::isEnabled);
        screen.run(retry::doClick);

        screen.until(
                "asked for again",
                () -> screen.sample.commands.ran.stream()
                        .anyMatch(entry -> entry.getKey().equals("store:verify")));
        hold.countDown();
    }

    @Test
    void aNotificationLeadsToTheResultByKeyboardAndIsAnAlert() {
        boolean[] opened = {false};
        screen.run(() -> screen.sample.slips.show(
                new Slip(
                        TITLE,
                        Message.literal("读入 7 篇报道。"),
                        false,
                        List.of(new Slip.Way(Message.literal("查看结果"), () -> opened[0] = true))),
                screen.sample.language));
        JPanel slip = screen.get(JPanel.class, "slip");
        assertThat(Screen.call(() -> slip.getAccessibleContext().getAccessibleRole()))
                .isEqualTo(AccessibleRole.ALERT);
        assertThat(Screen.said(() -> slip.getAccessibleContext().getAccessibleName()))
                .isEqualTo("读入版面 读入 7 篇报道。");
        assertThat(Screen.call(screen.sample.slips::focusLatest)).isTrue();

        JButton way = screen.get(JButton.class, "slip.way");
        screen.run(way::doClick);
        assertThat(opened[0]).isTrue();
        assertThat(Screen.call(() -> screen.find(JPanel.class, "slip"))).isEmpty();
    }

    @Test
    void manyNotificationsAreAtMostThree() {
        screen.run(() -> {
            for (int i = 0; i < 5; i++) {
                screen.sample.slips.show(
                        new Slip(TITLE, Message.literal("slip " + i), true, List.of()), screen.sample.language);
            }
        });
        List<String> shown = Screen.call(() -> Screen.components()
                .filter(one -> "slip.sentence".equals(one.getName()))
                .map(one -> ((JTextArea) one).getText())
                .sorted()
                .toList());
        assertThat(shown).containsExactly("slip 2", "slip 3", "slip 4");
    }

    @Test
    void theViewOfProblemsCountsFiltersAndClears() {
        screen.run(() -> {
            screen.sample.shell.say(kesi.core.api.problem.Problem.failed(Message.literal("第 12 行出错")));
            screen.sample.shell.say(kesi.core.api.problem.Problem.failed(Message.literal("第 12 行出错")));
            screen.sample.shell.say(new IllegalStateException("x"));
            screen.sample.workbench.showView("shell.problems");
        });
        JTable table = screen.get(JTable.class, "problems.table");
        screen.until("two problems", () -> table.getRowCount() == 2);
        assertThat(Screen.call(() -> table.getValueAt(1, 4))).isEqualTo("×2");
        JTextField filter = screen.get(JTextField.class, "problems.filter");
        screen.run(() -> filter.setText("第 12 行"));
        screen.until("one problem", () -> table.getRowCount() == 1);
        JButton clear = screen.get(JButton.class, "problems.clear");
        screen.run(clear::doClick);
        screen.until("none", () -> table.getRowCount() == 0);
    }

    @Test
    void noticesAreKeptAndListed() {
        screen.run(() -> screen.sample.workbench.notice(Message.literal("one")));
        screen.run(() -> screen.sample.workbench.notice(Message.literal("two")));
        assertThat(Screen.said(screen.get(JLabel.class, "status.notice")::getText))
                .isEqualTo("two");
        JButton history = screen.get(JButton.class, "notice.history");
        screen.run(history::doClick);

        screen.until(
                "the list",
                () -> Screen.components()
                        .anyMatch(one -> one instanceof javax.swing.JMenuItem item
                                && item.getText().endsWith("one")));
    }

    @Test
    void aFindingLeadsToTheFieldOfTheRecord() {
        kesi.core.api.value.Ref item = Screen.call(
                () -> screen.sample.records.list("news.item", "", 1).get(0).ref());
        screen.run(() -> {
            screen.sample.shell.problems().say(item, Finding.warning("title", Message.literal("题目太短")));
            screen.sample.workbench.showView("shell.problems");
        });
        JTable table = screen.get(JTable.class, "problems.table");
        screen.until("the finding", () -> table.getRowCount() == 1);
        screen.run(() -> table.setRowSelectionInterval(0, 0));
        JButton open = screen.get(JButton.class, "problems.open");
        screen.run(open::doClick);

        screen.until(
                "the field",
                () -> Screen.components().anyMatch(one -> "field.title".equals(one.getName()) && one.isShowing()));
    }

    private String page() {
        return String.join("\n", texts().stream().map(JTextPane::getText).toList());
    }

    private static List<JTextPane> texts() {
        return Screen.components()
                .filter(JTextPane.class::isInstance)
                .map(JTextPane.class::cast)
                .toList();
    }

    private static void key(JTextPane text, int code) {
        KeyEvent event = new KeyEvent(text, KeyEvent.KEY_PRESSED, 0, 0, code, KeyEvent.CHAR_UNDEFINED);
        for (var listener : text.getKeyListeners()) {
            listener.keyPressed(event);
        }
    }
}
