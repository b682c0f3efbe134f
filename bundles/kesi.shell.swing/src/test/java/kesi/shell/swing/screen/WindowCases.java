package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Frame;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import kesi.core.api.text.Message;
import kesi.core.testing.RecordingTask;
import kesi.shell.api.View.Area;
import kesi.shell.swing.part.ViewSource;
import kesi.shell.swing.sample.SampleDepartments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowCases {

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
    void theFirstPerspectiveIsInFrontWithItsViews() {
        assertThat(tabs()).contains("导航", "报道", "详情");
        assertThat(frame().getTitle()).startsWith("报道档案");
    }

    @Test
    void anotherPerspectiveShowsItsOwnViews() {
        JToggleButton button = screen.get(JToggleButton.class, "perspective.competition");
        screen.run(button::doClick);

        assertThat(tabs()).contains("竞赛").doesNotContain("报道");
        assertThat(screen.sample.workbench.perspective()).contains("competition");
    }

    @Test
    void theLanguageChangesWhileTheWindowIsOpen() {
        screen.run(() -> screen.sample.language.use(Locale.ENGLISH));

        assertThat(tabs()).contains("Navigator", "Articles", "Detail");
        assertThat(frame().getTitle()).isEqualTo("News — Kesi");
        assertThat(screen.find(JMenu.class, "file").map(JMenu::getText)).contains("File");
    }

    @Test
    void aCommandWithoutParametersRunsAndItsOutcomeIsShown() {
        screen.sample.workbench.runCommand("store:verify");

        JTextArea sentence = screen.get(JTextArea.class, "output.sentence");
        assertThat(Screen.said(sentence::getText)).isEqualTo("读入 1 个文件，得到 7 篇报道，合并断行 7 处。");
    }

    @Test
    void aCommandWithParametersAsksForThemFirst() {
        screen.sample.workbench.runCommand("news:import");
        JTextField publication = screen.get(JTextField.class, "param.publication");
        JButton run = screen.get(JButton.class, "form.run");
        screen.run(run::doClick);
        JLabel missing = screen.get(JLabel.class, "form.missing");
        assertThat(Screen.said(missing::getText)).isEqualTo("缺少参数：--files（文件）。");

        screen.run(() -> {
            publication.setText("工人日报");
            JPanel files = screen.find(JPanel.class, "param.files").orElseThrow();
            ((JTextField) files.getComponent(0)).setText("page.txt");
            run.doClick();
        });

        screen.until("the command", () -> !screen.sample.commands.ran.isEmpty());
        assertThat(screen.sample.commands.ran)
                .containsExactly(Map.entry(
                        "news:import",
                        Map.of(
                                "files", List.of("page.txt"),
                                "publication", List.of("工人日报"),
                                "encoding", List.of("auto"))));
    }

    @Test
    void aProblemIsASentenceInTheBar() {
        screen.sample.workbench.runCommand("store:fail");

        JTextArea sentence = screen.get(JTextArea.class, "problem.sentence");
        screen.until("the sentence", () -> sentence.getText().contains("第 12 行不是 UTF-8"));
        assertThat(Screen.call(sentence::isShowing)).isTrue();
    }

    @Test
    void detailsOfAProblemAreShownBesideTheWorkAndCanBeCopied() {
        screen.sample.workbench.runCommand("store:fail");
        JTextArea sentence = screen.get(JTextArea.class, "problem.sentence");
        screen.until("the sentence", () -> sentence.getText().contains("第 12 行不是 UTF-8"));
        JButton details = screen.get(JButton.class, "problem.bar.details");

        screen.run(details::doClick);

        JTextArea full = screen.get(JTextArea.class, "problems.details");
        screen.until("the details", () -> full.getText().contains("第 12 行不是 UTF-8"));
        assertThat(Screen.call(() -> screen.get(JButton.class, "problems.copy").isEnabled()))
                .isTrue();
    }

    @Test
    void aCommandThatLeavesIsGoneFromTheMenus() {
        screen.run(() -> screen.sample.commands.remove("store:verify"));

        assertThat(Screen.call(() -> screen.find(JMenuItem.class, "store:verify")))
                .isEmpty();
    }

    @Test
    void aViewThatThrowsIsShownAsBrokenAndCanBeTriedAgain() {
        int[] tries = {0};
        screen.run(() -> {
            screen.sample.addView("news.bad", "坏视图", "Bad", Area.MAIN, scope -> {
                tries[0]++;
                if (tries[0] == 1) {
                    throw new IllegalStateException("no luck");
                }
                JLabel label = new JLabel("good");
                label.setName("good");
                return label;
            });
            screen.sample.workbench.showView("news.bad");
        });

        JButton retry = screen.get(JButton.class, "retry");
        screen.run(retry::doClick);

        assertThat(Screen.call(() -> screen.find(JLabel.class, "good"))).isPresent();
        assertThat(Screen.call(() -> screen.find(JPanel.class, "broken"))).isEmpty();
    }

    @Test
    void aViewThatLeavesGivesItsPlaceToAGhostAtOnceAndComesBackThere() {
        ViewSource view = screen.sample.views.all().get(0);
        screen.sample.views.remove(view::equals);
        assertThat(screen.find(JComponent.class, "news.items")).isEmpty();
        assertThat(screen.find(JComponent.class, "absent.news.items")).isPresent();

        screen.sample.views.add(view);

        screen.until(
                "the view", () -> screen.find(JComponent.class, "news.items").isPresent());
        assertThat(tabs()).contains("报道");
    }

    @Test
    void anUnknownViewIsToldOfAndOpensNothing() {
        List<String> before = tabs();
        screen.run(() -> screen.sample.workbench.showView("heritage.lineage"));

        assertThat(tabs()).isEqualTo(before);
        assertThat(Screen.said(screen.get(JLabel.class, "status.notice")::getText))
                .isEqualTo("没有名为 heritage.lineage 的视图。它所属的程序包没有装入。");
    }

    @Test
    void aNoticeFollowsTheLanguage() {
        screen.run(() -> screen.sample.workbench.notice(new Message("k", "好", "good", List.of())));
        screen.run(() -> screen.sample.language.use(Locale.ENGLISH));

        assertThat(Screen.said(screen.get(JLabel.class, "status.notice")::getText))
                .isEqualTo("good");
    }

    @Test
    void theStatusBarNamesTheDepartmentAsPeopleCallItAndFollowsItsChangeAndTheLanguage() {
        JLabel place = screen.get(JLabel.class, "status.place");
        SampleDepartments departments = new SampleDepartments();
        screen.sample.department.bindFeatures(departments);
        screen.until("the title", () -> place.getText().startsWith("宣传 · "));

        departments.use("contests", new RecordingTask());
        screen.until("the other title", () -> place.getText().startsWith("劳动竞赛 · "));
        screen.run(() -> screen.sample.language.use(Locale.ENGLISH));
        assertThat(Screen.said(place::getText)).startsWith("Labour contests · ");

        screen.sample.department.unbindFeatures(departments);
        assertThat(departments.isFollowed()).isFalse();
    }

    @Test
    void themeAndLanguageAreChosenByCommandsSoThatTheyAreRemembered() {
        screen.run(screen.get(JButton.class, "tool.theme")::doClick);
        screen.run(screen.get(JButton.class, "status.language")::doClick);

        screen.until("both commands", () -> screen.sample.commands.ran.size() == 2);
        assertThat(screen.sample.commands.ran)
                .containsExactlyInAnyOrder(
                        Map.entry("look:switch", Map.of()),
                        Map.entry("look:language", Map.of("language", List.of("en"))));
    }

    @Test
    void thePaletteOpensWhatAFewLettersName() {
        screen.run(screen.get(JButton.class, "tool.palette")::doClick);
        JTextField text = screen.get(JTextField.class, "palette.text");
        screen.run(() -> text.setText("xygzq"));
        screen.run(() -> press(text, java.awt.event.KeyEvent.VK_ENTER));

        screen.until("the command", () -> !screen.sample.commands.ran.isEmpty());
        assertThat(screen.sample.commands.ran.get(0).getKey()).isEqualTo("store:verify");
    }

    @Test
    void closingTheWindowLeavesNothingOpenAndLetsTheWaitingGoOn() throws Exception {
        screen.close();

        screen.sample.shell.awaitClosed();
        assertThat(screen.sample.shell.leftovers()).isZero();
        assertThat(Screen.components().toList()).isEmpty();
    }

    private static void press(Component target, int key) {
        target.dispatchEvent(new java.awt.event.KeyEvent(
                target, java.awt.event.KeyEvent.KEY_PRESSED, 0, 0, key, java.awt.event.KeyEvent.CHAR_UNDEFINED));
    }

    private static Frame frame() {
        return Screen.call(() -> java.util.Arrays.stream(Frame.getFrames())
                .filter(Frame::isShowing)
                .findFirst()
                .orElseThrow());
    }

    private static List<String> tabs() {
        return Screen.call(() -> Screen.components()
                .filter(JTabbedPane.class::isInstance)
                .map(JTabbedPane.class::cast)
                .flatMap(pane ->
                        java.util.stream.IntStream.range(0, pane.getTabCount()).mapToObj(pane::getTitleAt))
                .toList());
    }
}
