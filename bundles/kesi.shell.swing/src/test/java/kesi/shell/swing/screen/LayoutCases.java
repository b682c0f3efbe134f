package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dialog;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutCases {

    @TempDir
    Path home;

    @Test
    void aTabDraggedToASideSplitsTheRoomAndIsThereAgainAfterARestart() {
        try (Screen screen = Screen.open(home)) {
            long before = splits();
            JTabbedPane detail = paneOf("详情");
            Point low = new Point(detail.getWidth() / 2, detail.getHeight() - 10);
            screen.run(() -> drag(paneOf("报道"), "报道", at(paneOf("报道"), detail, low)));
            screen.run(() -> screen.sample.workbench.showView("shell.search"));

            assertThat(splits()).isGreaterThanOrEqualTo(before);
            assertThat(paneOf("报道").getLocationOnScreen().x)
                    .isEqualTo(paneOf("详情").getLocationOnScreen().x);
            assertThat(paneOf("报道").getLocationOnScreen().y)
                    .isGreaterThan(paneOf("详情").getLocationOnScreen().y);
        }
        assertThat(home.resolve("layout/news.json")).isRegularFile();
        try (Screen again = Screen.open(home)) {
            assertThat(paneOf("报道").getLocationOnScreen().x)
                    .isEqualTo(paneOf("详情").getLocationOnScreen().x);
        }
    }

    @Test
    void aTabDraggedAmongOthersStandsWithThem() {
        try (Screen screen = Screen.open(home)) {
            JTabbedPane detail = paneOf("详情");
            Point middle = new Point(detail.getWidth() / 2, detail.getHeight() / 2);
            screen.run(() -> drag(paneOf("报道"), "报道", at(paneOf("报道"), detail, middle)));

            assertThat(titles(paneOf("详情"))).containsExactly("详情", "报道");
        }
    }

    @Test
    void aTabDraggedOutOfTheWindowFloats() {
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> drag(paneOf("详情"), "详情", new Point(-3000, -3000)));

            assertThat(floating()).isEqualTo(1);
            assertThat(titles(paneOf("详情"))).containsExactly("详情");
        }
        try (Screen again = Screen.open(home)) {
            assertThat(floating()).isEqualTo(1);
        }
    }

    @Test
    void aClosedViewOpensAgain() {
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> close(paneOf("详情"), "详情"));
            assertThat(allTitles()).doesNotContain("详情");

            screen.run(() -> screen.sample.workbench.showView("shell.detail"));
            assertThat(allTitles()).contains("详情");
        }
    }

    @Test
    void aChangeIsKeptSoonSoThatACrashLosesNothing() {
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> close(paneOf("详情"), "详情"));

            screen.until(
                    "the file",
                    () -> screen.sample
                            .shelf
                            .find("news")
                            .filter(kept -> !kept.layout().contains("shell.detail"))
                            .isPresent());
            screen.run(() -> screen.frame().setBounds(40, 30, 1000, 700));
            screen.until(
                    "the window's place",
                    () -> screen.sample
                            .shelf
                            .memory()
                            .window()
                            .filter(bounds -> bounds.width() == 1000)
                            .isPresent());
        }
    }

    @Test
    void aPerspectiveThatNobodyTouchedFollowsItsBundle() {
        try (Screen screen = Screen.open(home)) {
            assertThat(allTitles()).contains("报道");
        }
        assertThat(home.resolve("layout/desk.json")).exists();
        assertThat(home.resolve("layout/news.json")).doesNotExist();
    }

    @Test
    void resettingPutsEverythingBack() {
        try (Screen screen = Screen.open(home)) {
            List<String> before = allTitles();
            screen.run(() -> close(paneOf("详情"), "详情"));
            screen.run(() -> screen.sample.layoutWindow.reset("news"));

            assertThat(allTitles()).isEqualTo(before);
        }
    }

    @Test
    void aDamagedLayoutIsToldOfSetAsideAndReplacedByTheStandardOne() throws Exception {
        Files.createDirectories(home.resolve("layout"));
        Files.writeString(home.resolve("layout/home.json"), "{\"window\": {\"views\": []");
        Files.writeString(home.resolve("layout/news.json"), "[1, 2");
        try (Screen screen = Screen.open(home)) {
            assertThat(allTitles()).contains("导航", "报道", "详情");
            screen.until(
                    "the problem",
                    () -> screen.find(javax.swing.JTextArea.class, "problem.sentence")
                            .filter(java.awt.Component::isShowing)
                            .isPresent());
        }
        assertThat(home.resolve("layout/news.json.damaged")).hasContent("[1, 2");
    }

    @Test
    void aLayoutThatNamesAbsentViewsKeepsTheirPlaces() {
        try (Screen screen = Screen.open(home)) {
            var view = screen.sample.views.all().get(0);
            screen.sample.views.remove(view::equals);
            JTextArea sentence = screen.get(JTextArea.class, "absent.sentence");
            screen.until("the feature", () -> sentence.getText().contains("Feature of kesi.news.ui"));
            assertThat(allTitles()).contains("报道");
        }
        try (Screen again = Screen.open(home)) {
            assertThat(allTitles()).contains("报道");
            assertThat(again.find(JTextArea.class, "absent.sentence")).isEmpty();
        }
    }

    /** What a hand does: press on the tab, move, let go. */
    private static void drag(JTabbedPane from, String title, Point to) {
        Point start = center(from, title);
        send(from, MouseEvent.MOUSE_PRESSED, start);
        send(from, MouseEvent.MOUSE_DRAGGED, new Point((start.x + to.x) / 2, (start.y + to.y) / 2));
        send(from, MouseEvent.MOUSE_DRAGGED, to);
        send(from, MouseEvent.MOUSE_RELEASED, to);
    }

    private static void send(JTabbedPane target, int id, Point at) {
        target.dispatchEvent(
                new MouseEvent(target, id, 0, InputEvent.BUTTON1_DOWN_MASK, at.x, at.y, 1, false, MouseEvent.BUTTON1));
    }

    private static Point at(JTabbedPane from, JTabbedPane to, Point point) {
        return javax.swing.SwingUtilities.convertPoint(to, point, from);
    }

    private static Point center(JTabbedPane pane, String title) {
        var bounds = pane.getBoundsAt(titles(pane).indexOf(title));
        return new Point(bounds.x + bounds.width / 3, bounds.y + bounds.height / 2);
    }

    @SuppressWarnings("unchecked")
    private static void close(JTabbedPane pane, String title) {
        ((BiConsumer<JTabbedPane, Integer>) pane.getClientProperty("JTabbedPane.tabCloseCallback"))
                .accept(pane, titles(pane).indexOf(title));
    }

    private static JTabbedPane paneOf(String title) {
        return Screen.call(() -> Screen.components()
                .filter(JTabbedPane.class::isInstance)
                .map(JTabbedPane.class::cast)
                .filter(pane -> titles(pane).contains(title))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> titles(JTabbedPane pane) {
        return IntStream.range(0, pane.getTabCount()).mapToObj(pane::getTitleAt).toList();
    }

    private static List<String> allTitles() {
        return Screen.call(() -> Screen.components()
                .filter(JTabbedPane.class::isInstance)
                .map(JTabbedPane.class::cast)
                .flatMap(pane -> titles(pane).stream())
                .toList());
    }

    private static long splits() {
        return Screen.call(
                () -> Screen.components().filter(JSplitPane.class::isInstance).count());
    }

    private static long floating() {
        return Screen.call(() ->
                Screen.components().filter(Dialog.class::isInstance).distinct().count());
    }
}
