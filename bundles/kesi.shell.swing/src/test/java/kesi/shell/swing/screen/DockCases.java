package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Frame;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import kesi.shell.api.View.Area;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.Layout;
import kesi.shell.swing.dock.TabSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stacks that are maximised, minimised or floating, own perspectives, and absent views, in the real window. */
class DockCases {

    @TempDir
    Path home;

    @Test
    void aDoubleClickOnATabLetsItsStackFillTheWindowAndAnotherOneRestoresIt() {
        try (Screen screen = Screen.open(home)) {
            List<String> before = titles();
            screen.run(() -> doubleClick("报道"));
            assertThat(titles()).containsExactly("报道");

            screen.run(() -> doubleClick("报道"));
            assertThat(titles()).isEqualTo(before);
        }
    }

    @Test
    void aMaximisedStackIsStillSoAfterARestart() {
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> screen.sample.layoutWindow.change(layout -> layout.maximised("news.items")));
        }
        try (Screen again = Screen.open(home)) {
            assertThat(titles()).containsExactly("报道");
            again.run(() -> again.sample.workbench.showView("shell.detail"));
            assertThat(titles()).contains("报道", "详情", "导航");
        }
    }

    @Test
    void aMinimisedStackComesBackByItsButtonInTheStrip() {
        try (Screen screen = Screen.open(home)) {
            List<String> before = titles();
            screen.run(() -> screen.sample.layoutWindow.change(layout -> layout.minimised("shell.navigator")));
            assertThat(titles()).doesNotContain("导航");

            JButton button = screen.get(JButton.class, "strip.shell.navigator");
            assertThat(button.getAccessibleContext().getAccessibleName()).isEqualTo("导航");
            screen.run(button::doClick);
            screen.run(screen.get(JButton.class, "flyout.restore")::doClick);
            assertThat(titles()).isEqualTo(before);
            assertThat(screen.sample.front.isIn("shell.navigator")).isTrue();
        }
    }

    @Test
    void aMinimisedViewFliesOutOverTheOthersAndGoesBackWhenTheFocusLeaves() {
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> screen.sample.layoutWindow.change(layout -> layout.minimised("shell.navigator")));
            Layout before = Screen.call(screen.sample.layoutWindow::layout);
            List<String> titles = titles();

            screen.run(screen.get(JButton.class, "strip.shell.navigator")::doClick);
            JComponent sheet = screen.get(JComponent.class, "flyout");
            screen.until("the keyboard in it", () -> focusIn(sheet));
            assertThat(titles()).isEqualTo(titles);
            assertThat(screen.sample.front.isIn("shell.navigator")).isTrue();

            screen.run(screen.get(JTextField.class, "tool.search")::requestFocusInWindow);
            screen.until("it is back", () -> !sheet.isShowing());
            assertThat(Screen.call(screen.sample.layoutWindow::layout)).isEqualTo(before);
        }
    }

    @Test
    void escapePutsAViewBackAndTheKeyboardOnItsButton() {
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> screen.sample.layoutWindow.change(layout -> layout.minimised("shell.navigator")));
            JButton button = screen.get(JButton.class, "strip.shell.navigator");
            screen.run(button::doClick);
            JComponent sheet = screen.get(JComponent.class, "flyout");
            screen.until("the keyboard in it", () -> focusIn(sheet));

            screen.run(() -> sheet.getActionMap().get("back").actionPerformed(null));
            screen.until("the keyboard on the button", () -> !sheet.isShowing() && button.isFocusOwner());
        }
    }

    @Test
    void theMouseAloneLetsAViewFlyOutAndBack() {
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> screen.sample.layoutWindow.change(layout -> layout.minimised("shell.navigator")));
            JButton button = screen.get(JButton.class, "strip.shell.navigator");
            screen.run(() -> button.dispatchEvent(
                    new MouseEvent(button, MouseEvent.MOUSE_ENTERED, System.currentTimeMillis(), 0, 4, 4, 0, false)));

            // the real mouse is elsewhere, so that it goes back by itself
            JComponent sheet = screen.get(JComponent.class, "flyout");
            screen.until("it is back", () -> !sheet.isShowing());
        }
    }

    private static boolean focusIn(JComponent sheet) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, sheet);
    }

    @Test
    void aViewFloatsAndComesBackToItsVeryPlace() {
        try (Screen screen = Screen.open(home)) {
            Layout before = Screen.call(screen.sample.layoutWindow::layout);
            screen.run(() -> screen.sample.layoutWindow.change(
                    layout -> layout.floating("shell.detail", new Bounds(100, 100, 400, 300))));
            assertThat(dialogs()).isEqualTo(1);

            screen.run(() -> screen.sample.layoutWindow.change(layout -> layout.docked("shell.detail")));
            assertThat(dialogs()).isZero();
            assertThat(Screen.call(screen.sample.layoutWindow::layout).root()).isEqualTo(before.root());
        }
    }

    @Test
    void aFloatingWindowOfAnAbsentMonitorComesOntoTheScreen() {
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> screen.sample.layoutWindow.change(
                    layout -> layout.floating("shell.detail", new Bounds(90_000, 70_000, 400, 300))));

            Rectangle desktop = Screen.call(() ->
                    java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds());
            screen.until(
                    "a window that can be seen",
                    () -> Screen.components()
                            .filter(Dialog.class::isInstance)
                            .anyMatch(dialog -> desktop.intersects(dialog.getBounds())));
        }
    }

    @Test
    void theWindowStandsWhereItStood() {
        Rectangle place = new Rectangle(40, 30, 1000, 700);
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> frame().setBounds(place));
            screen.until("the new size", () -> frame().getBounds().equals(place));
            screen.run(() -> {});
        }
        try (Screen again = Screen.open(home)) {
            again.until("the same size", () -> frame().getSize().equals(place.getSize()));
            assertThat(Screen.call(() -> frame().getExtendedState()) & Frame.MAXIMIZED_BOTH)
                    .isZero();
        }
    }

    @Test
    void aPerspectiveOfOnesOwnIsInTheRailAndComesUpAtTheNextStart() {
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> screen.sample.layoutWindow.change(layout -> layout.closed("shell.detail")));
            String id = screen.sample.shelf.saveAs("审稿", Screen.call(screen.sample.layoutWindow::layout));
            JToggleButton button = screen.get(JToggleButton.class, "perspective." + id);
            assertThat(button.getText()).isEqualTo("审稿");
            screen.run(button::doClick);
            assertThat(screen.sample.workbench.perspective()).contains(id);
        }
        try (Screen again = Screen.open(home)) {
            assertThat(again.sample.workbench.perspective()).contains("own-1");
            assertThat(titles()).contains("报道").doesNotContain("详情");

            again.run(() -> again.sample.shelf.forget("own-1"));
            again.until(
                    "another perspective",
                    () -> again.sample
                            .workbench
                            .perspective()
                            .filter(id -> !id.equals("own-1"))
                            .isPresent());
        }
    }

    @Test
    void anAbsentViewIsNamedInItsPlaceAndComesBackThere() {
        try (Screen screen = Screen.open(home)) {
            Layout before = Screen.call(screen.sample.layoutWindow::layout);
            var view = screen.sample.views.all().get(0);
            screen.sample.views.remove(view::equals);

            JTextArea sentence = screen.get(JTextArea.class, "absent.sentence");
            assertThat(Screen.said(sentence::getText)).contains("kesi.news.ui", "bundle:start");
            screen.sample.views.add(view);
            screen.until(
                    "the view",
                    () -> screen.find(JTextArea.class, "absent.sentence").isEmpty());
            assertThat(Screen.call(screen.sample.layoutWindow::layout)).isEqualTo(before);
        }
    }

    @Test
    void anAbsentViewThatFloatsInAnOwnPerspectiveComesBackThereAfterARestartWithoutIt() {
        try (Screen screen = Screen.open(home)) {
            screen.sample.addView("guest.view", "客人", "Guest", Area.MAIN, scope -> new JLabel("您好"));
            screen.run(() -> screen.sample.workbench.showView("guest.view"));
            screen.run(() -> screen.sample.layoutWindow.change(
                    layout -> layout.floating("guest.view", new Bounds(100, 100, 400, 300))));
            String id = screen.sample.shelf.saveAs("我的", Screen.call(screen.sample.layoutWindow::layout));
            screen.run(() -> screen.sample.workbench.showPerspective(id));
        }
        try (Screen without = Screen.open(home)) {
            assertThat(dialogs()).isEqualTo(1);
            assertThat(Screen.said(without.get(JTextArea.class, "absent.sentence")::getText))
                    .contains("kesi.guest.ui");
        }
        try (Screen again = Screen.open(home)) {
            again.sample.addView("guest.view", "客人", "Guest", Area.MAIN, scope -> new JLabel("您好"));
            again.until(
                    "the view",
                    () -> Screen.components()
                            .anyMatch(one -> one instanceof JLabel label && "您好".equals(label.getText())));
            assertThat(dialogs()).isEqualTo(1);
        }
    }

    @Test
    void aTabShowsTheTitleOfItsRecordAndTheMarkOfUnsavedChanges() {
        try (Screen screen = Screen.open(home)) {
            JPanel made = Screen.call(JPanel::new);
            screen.sample.addView("guest.editor", "修改", "Edit", Area.MAIN, scope -> made);
            screen.run(() -> screen.sample.workbench.showView("guest.editor"));
            screen.run(() -> TabSign.title(made, "缂丝进校园"));
            assertThat(titles()).contains("缂丝进校园");

            screen.run(() -> TabSign.dirty(made, true));
            assertThat(titles()).contains("● 缂丝进校园");
            screen.run(() -> TabSign.dirty(made, false));
            screen.run(() -> TabSign.title(made, ""));
            assertThat(titles()).contains("修改");
        }
    }

    @Test
    void aDamagedFileCostsOnlyWhatIsDamaged() throws Exception {
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> screen.sample.workbench.showView("shell.list:heritage.session"));
        }
        Path file = home.resolve("layout/news.json");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.lastIndexOf("\"views\"")));
        try (Screen again = Screen.open(home)) {
            assertThat(titles()).contains("导航", "报道");
        }
        assertThat(home.resolve("layout/news.json.damaged")).isRegularFile();
    }

    private static void doubleClick(String title) {
        JTabbedPane pane =
                tabs().filter(one -> titles(one).contains(title)).findFirst().orElseThrow();
        Rectangle tab = pane.getBoundsAt(titles(pane).indexOf(title));
        pane.dispatchEvent(new MouseEvent(
                pane,
                MouseEvent.MOUSE_PRESSED,
                0,
                InputEvent.BUTTON1_DOWN_MASK,
                tab.x + tab.width / 3,
                tab.y + tab.height / 2,
                2,
                false,
                MouseEvent.BUTTON1));
    }

    private static JFrame frame() {
        return Screen.call(() -> Screen.components()
                .filter(JFrame.class::isInstance)
                .map(JFrame.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private static java.util.stream.Stream<JTabbedPane> tabs() {
        return Screen.components().filter(JTabbedPane.class::isInstance).map(JTabbedPane.class::cast);
    }

    private static List<String> titles(JTabbedPane pane) {
        return IntStream.range(0, pane.getTabCount()).mapToObj(pane::getTitleAt).toList();
    }

    private static List<String> titles() {
        return Screen.call(() -> tabs().flatMap(pane -> titles(pane).stream()).toList());
    }

    private static long dialogs() {
        return Screen.call(() ->
                Screen.components().filter(Dialog.class::isInstance).distinct().count());
    }
}
