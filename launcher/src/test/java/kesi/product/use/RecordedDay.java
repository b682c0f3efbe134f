package kesi.product.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.util.Arrays;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicSplitPaneUI;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.fixture.JTableFixture;
import org.assertj.swing.fixture.JTextComponentFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A day of which everything is recorded. */
class RecordedDay {
    private static final String LIST = "news.items";

    private static Desk desk;

    @BeforeAll
    static void sit() {
        desk = Desk.sit();
    }

    @AfterAll
    static void leave() {
        desk.leave();
    }

    @Test
    void everythingIsRecorded() throws Exception {
        theRecordingBegins();
        aRecordIsChanged();
        somethingIsSearchedFor();
        theListIsSortedAndFiltered();
        aDividerIsPulled();
        aViewGetsItsOwnWindowWhichIsMoved();
        whatIsSeenIsNoted();
    }

    private static void theRecordingBegins() {
        Palette.run(desk, "script:record");
        JTextComponent file = desk.in("command.form", JTextComponent.class, "param.file.path");
        new JTextComponentFixture(desk.robot(), file)
                .setText(Seen.beside(Seen.SCRIPT).toString());
        runForm();
        desk.until("the script", () -> Files.exists(Seen.beside(Seen.SCRIPT)));
    }

    private static void aRecordIsChanged() {
        Editing editing = Editing.first(desk);
        editing.type("Recorded");
        desk.press("editor.save");
        desk.until("saved", () -> !editing.dirty());
    }

    private static void somethingIsSearchedFor() {
        JTextComponent box = desk.get(JTextComponent.class, "tool.search");
        new JTextComponentFixture(desk.robot(), box).setText("工会");
        desk.robot().focusAndWaitForFocusGain(box);
        desk.keys(KeyEvent.VK_ENTER);
        desk.until(
                "the search",
                () -> desk.find(JTextComponent.class, "search.words")
                        .filter(words -> words.getText().equals("工会"))
                        .isPresent());
    }

    private static void theListIsSortedAndFiltered() {
        desk.front(LIST);
        JTable list = list();
        new JTableFixture(desk.robot(), list).tableHeader().clickColumn(0);
        desk.until("sorted", () -> list.getRowSorter().getSortKeys().size() == 1);
        int all = Desk.ask(list::getRowCount);
        desk.until("read", () -> !"\u2026".equals(list.getValueAt(0, 0)));
        String word = Desk.ask(() -> String.valueOf(list.getValueAt(0, 0)));
        new JTextComponentFixture(desk.robot(), desk.in(LIST, JTextComponent.class, "record.filter")).setText(word);
        desk.until("filtered", () -> list.getRowCount() < all && list.getRowCount() > 0);
    }

    private static void aDividerIsPulled() {
        JTabbedPane stack = desk.tab(LIST).stack();
        JSplitPane split = Desk.ask(() -> (JSplitPane) SwingUtilities.getAncestorOfClass(JSplitPane.class, stack));
        int before = Desk.ask(split::getDividerLocation);
        Point start = Desk.ask(() -> {
            var divider = ((BasicSplitPaneUI) split.getUI()).getDivider();
            Point middle = divider.getLocationOnScreen();
            middle.translate(divider.getWidth() / 2, divider.getHeight() / 2);
            return middle;
        });
        boolean beside = split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT;
        desk.robot().moveMouse(start);
        desk.robot().pressMouse(start, MouseButton.LEFT_BUTTON);
        for (int step = 1; step <= 8; step++) {
            desk.robot().moveMouse(beside ? start.x - 10 * step : start.x, beside ? start.y : start.y - 10 * step);
        }
        desk.robot().releaseMouse(MouseButton.LEFT_BUTTON);
        desk.until("moved", () -> split.getDividerLocation() < before - 40);
    }

    private static void aViewGetsItsOwnWindowWhichIsMoved() {
        desk.front("shell.detail");
        Palette.run(desk, "tab:float");
        desk.until("a window", () -> floating() != null);
        Desk.ask(() -> {
            floatingWindow().setBounds(333, 222, 555, 444);
            return true;
        });
        desk.until("told", () -> script().contains("--width 555") || script().contains("555"));
    }

    private static void whatIsSeenIsNoted() throws Exception {
        desk.front(LIST);
        JTable list = list();
        assertThat(Desk.ask(list::getRowCount)).isPositive();
        desk.until("read", () -> !"\u2026".equals(list.getValueAt(0, 0)));
        Palette.run(desk, "script:stop");
        Files.writeString(Seen.beside(Seen.SCREEN), Desk.ask(Seen::now));
    }

    private static void runForm() {
        desk.press("form.run");
        desk.until(
                "the form is gone",
                () -> desk.find(JComponent.class, "command.form").isEmpty()
                        && desk.find(JDialog.class, "command.form").isEmpty());
        desk.robot().click(desk.get(JTextComponent.class, "tool.search"));
    }

    private static JTable list() {
        return desk.in(LIST, JTable.class, "record.table");
    }

    private static @org.jspecify.annotations.Nullable JDialog floating() {
        return Arrays.stream(Window.getWindows())
                .filter(JDialog.class::isInstance)
                .map(JDialog.class::cast)
                .filter(one -> one.isShowing() && one.isFocusableWindow() && !one.isModal())
                .findFirst()
                .orElse(null);
    }

    private static JDialog floatingWindow() {
        JDialog window = floating();
        assertThat(window).isNotNull();
        return java.util.Objects.requireNonNull(window);
    }

    private static String script() {
        try {
            return Files.readString(Seen.beside(Seen.SCRIPT));
        } catch (java.io.IOException notYet) {
            return "";
        }
    }
}
