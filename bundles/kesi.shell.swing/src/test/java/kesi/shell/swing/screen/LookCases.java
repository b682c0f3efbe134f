package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.UIManager;
import kesi.core.api.look.Look;
import kesi.core.api.look.Look.Theme;
import kesi.core.api.text.Message;
import kesi.shell.api.View.Area;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookCases {

    @TempDir
    Path home;

    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open(home);
    }

    @AfterEach
    void close() {
        screen.run(() -> {
            screen.sample.preferences.choose(
                    "look", Map.of("theme", List.of(), "font-size", List.of(), "density", List.of()));
        });
        settled(Look.USUAL);
        screen.close();
    }

    @Test
    void anotherThemeHoldsAtOnceAndTheViewsStayOpen() {
        List<String> before = tabs();

        choose("theme", "dark");
        settled(new Look(Theme.DARK, 100, Look.Tongue.SYSTEM, Look.Density.USUAL));

        assertThat(Screen.call(() -> UIManager.getBoolean("laf.dark")
                        || UIManager.getLookAndFeel().getName().contains("Dark")))
                .isTrue();
        assertThat(tabs()).isEqualTo(before);
    }

    @Test
    void allTextsGrowWithTheFontSizeAlsoInWidgetsThatHadAnOwnSize() {
        float label = Screen.call(() -> new JLabel("x").getFont().getSize2D());
        int tools = Screen.call(() -> screen.get(JPanel.class, "tools").getPreferredSize().height);

        choose("font-size", "200");
        screen.until("the size", () -> screen.sample.looks.shown().fontSize() == 200);

        assertThat(Screen.call(() -> new JLabel("x").getFont().getSize2D())).isBetween(label * 1.85f, label * 2.1f);
        screen.until(
                "the bar",
                () -> screen.find(JPanel.class, "tools").orElseThrow().getPreferredSize().height > tools * 1.6);
    }

    @Test
    void aViewThatIsCoveredByAnotherIsDressedToo() {
        JLabel covered = Screen.call(() -> new JLabel("x"));
        float before = Screen.call(() -> covered.getFont().getSize2D());
        screen.sample.addView("guest.covered", "客人", "Guest", Area.MAIN, scope -> covered);
        screen.run(() -> screen.sample.workbench.showView("guest.covered"));
        screen.run(() -> screen.sample.workbench.showView("shell.preferences"));

        choose("font-size", "200");

        screen.until("its font", () -> covered.getFont().getSize2D() > before * 1.8);
    }

    @Test
    void distancesGrowAsMuchAsTheTextAndNoMore() {
        int rail = Screen.call(() -> screen.get(JPanel.class, "rail").getPreferredSize().width);

        choose("font-size", "200");
        screen.until("the size", () -> screen.sample.looks.shown().fontSize() == 200);

        int large = Screen.call(() -> screen.get(JPanel.class, "rail").getPreferredSize().width);
        assertThat(large).isEqualTo(rail * 2);
    }

    @Test
    void whatIsChosenInTheViewHoldsAndIsShown() {
        screen.sample.workbench.showView("shell.preferences");
        JComboBox<?> theme = screen.get(JComboBox.class, "preference.look.theme");

        screen.run(() -> theme.setSelectedItem("contrast"));

        screen.until("the theme", () -> screen.sample.looks.shown().theme() == Theme.CONTRAST);
        screen.until(
                "the view",
                () -> screen.find(JComboBox.class, "preference.look.theme")
                        .filter(box -> "contrast".equals(box.getSelectedItem()))
                        .isPresent());
    }

    @Test
    void aLockedChoiceCannotBeChangedAndSaysWhy() {
        Message reason = new Message("locked", "由 IT 锁定", "Locked in p.json line 3", List.of());
        screen.sample.preferences.locks.put("look.theme", reason);
        screen.sample.workbench.showView("shell.preferences");

        JComboBox<?> theme = screen.get(JComboBox.class, "preference.look.theme");

        assertThat(Screen.call(theme::isEnabled)).isFalse();
        screen.sample.preferences.locks.clear();
    }

    @Test
    void theSearchLeavesThePagesThatHoldAHit() {
        screen.sample.workbench.showView("shell.preferences");
        JTextField find = screen.get(JTextField.class, "preference.find");
        screen.get(JComboBox.class, "preference.look.theme");

        screen.run(() -> find.setText("nowhere"));
        JTree pages = screen.get(JTree.class, "preference.pages");
        screen.until("no page", () -> pages.getRowCount() == 0);
        screen.run(() -> find.setText("字号"));
        screen.until("the page", () -> pages.getRowCount() == 1);
    }

    @Test
    void swingsOwnTextsFollowTheLanguage() {
        screen.run(() -> screen.sample.language.use(Locale.SIMPLIFIED_CHINESE));
        screen.until("Chinese", () -> openText().matches(".*\\p{IsHan}.*"));
        screen.run(() -> screen.sample.language.use(Locale.ENGLISH));
        screen.until("English", () -> openText().equals("Open"));
    }

    @Test
    void f6LeadsFromPartToPartAndShiftF6Back() {
        JTextField search = screen.get(JTextField.class, "tool.search");
        screen.run(search::requestFocusInWindow);
        screen.until("the search", search::isFocusOwner);

        screen.run(() -> press(KeyEvent.VK_F6, 0));
        screen.until("another part", () -> !within(owner(), "tools"));
        screen.run(() -> press(KeyEvent.VK_F6, KeyEvent.SHIFT_DOWN_MASK));
        screen.until("the tools again", () -> within(owner(), "tools"));
    }

    private static void press(int key, int modifiers) {
        Component owner = owner();
        java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .dispatchEvent(new KeyEvent(
                        owner,
                        KeyEvent.KEY_PRESSED,
                        System.currentTimeMillis(),
                        modifiers,
                        key,
                        KeyEvent.CHAR_UNDEFINED));
    }

    private static Component owner() {
        Component owner =
                java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null ? new JPanel() : owner;
    }

    private static boolean within(Component one, String name) {
        for (Component at = one; at != null; at = at.getParent()) {
            if (name.equals(at.getName())) {
                return true;
            }
        }
        return false;
    }

    private static String openText() {
        return String.valueOf(UIManager.getString("FileChooser.openDialogTitleText", JComponent.getDefaultLocale()));
    }

    private void choose(String choice, String word) {
        screen.run(() -> screen.sample.preferences.choose("look", Map.of(choice, List.of(word))));
    }

    private void settled(Look look) {
        screen.until("the look", () -> screen.sample.looks.shown().equals(look));
    }

    private static List<String> tabs() {
        return Screen.call(() -> Screen.components()
                .filter(JTabbedPane.class::isInstance)
                .map(JTabbedPane.class::cast)
                .map(pane -> pane.getTitleAt(0))
                .toList());
    }
}
