package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import kesi.core.api.look.Look;
import kesi.core.testing.access.AccessWalk;
import kesi.report.fonts.BundledTypefaces;
import kesi.shell.swing.font.ChineseType;
import kesi.shell.swing.font.FontFiles;
import kesi.shell.swing.sample.SampleRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether people who use keys alone, hear the screen or enlarge it can work with every view of the window. */
class AccessCases {

    private static final List<String> VIEWS = List.of(
            "shell.navigator",
            "shell.detail",
            "shell.search",
            "shell.output",
            "shell.problems",
            "shell.preferences",
            "shell.list:heritage.session");

    @TempDir
    Path home;

    @Test
    void everyViewIsFitForAllInEveryThemeSizeAndLanguage() {
        Screen.call(() -> {
            new ChineseType(FontFiles.in(home.resolve("fonts"), new BundledTypefaces())).useWhereNeeded();
            return true;
        });
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> screen.sample.selection.select(
                    List.of(SampleRecords.article(screen.sample.records, "缂丝非遗进校园 百名学子体验通经断纬"))));
            Set<String> faults = new LinkedHashSet<>();
            for (Look.Theme theme : Look.Theme.values()) {
                for (int size : List.of(100, 200)) {
                    for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                        faults.addAll(faults(screen, theme, size, language));
                    }
                }
            }
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void theWalkFindsWhatIsWrong() {
        JFrame frame = Screen.call(() -> {
            JFrame window = new JFrame();
            JPanel panel = new JPanel(null);
            panel.add(new JTable(1, 1)).setBounds(0, 0, 100, 20);
            panel.add(new JLabel("a long text that is cut off")).setBounds(0, 30, 40, 20);
            panel.add(new JLabel("\uE123")).setBounds(0, 60, 100, 20);
            JTextField unreached = new JTextField();
            unreached.setFocusTraversalKeysEnabled(false);
            unreached.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of());
            panel.add(unreached).setBounds(0, 90, 100, 20);
            window.setContentPane(panel);
            window.setSize(300, 300);
            window.setVisible(true);
            return window;
        });
        try {
            List<String> faults = Screen.call(() -> AccessWalk.of(frame));
            assertThat(faults).anyMatch(fault -> fault.startsWith("no name") && fault.contains("JTable"));
            assertThat(faults).anyMatch(fault -> fault.startsWith("cut off"));
            assertThat(faults).anyMatch(fault -> fault.startsWith("character missing"));
            assertThat(faults).anyMatch(fault -> fault.startsWith("Tab does not leave it"));
        } finally {
            Screen.call(() -> {
                frame.dispose();
                return true;
            });
        }
    }

    private static List<String> faults(Screen screen, Look.Theme theme, int size, Locale language) {
        String word = theme.name().toLowerCase(Locale.ROOT);
        screen.run(() -> {
            screen.sample.preferences.choose(
                    "look", Map.of("theme", List.of(word), "font-size", List.of(String.valueOf(size))));
            screen.sample.language.use(language);
        });
        screen.until(
                "the look",
                () -> screen.sample.looks.shown().theme() == theme
                        && screen.sample.looks.shown().fontSize() == size);
        List<String> faults = new ArrayList<>();
        for (String view : VIEWS) {
            screen.run(() -> screen.sample.workbench.showView(view));
            if (view.equals("shell.preferences")) {
                screen.get(JComboBox.class, "preference.look.theme");
            }
            screen.run(() -> screen.frame().validate());
            lasting(AccessWalk::allWindows)
                    .forEach(fault -> faults.add(word + " " + size + " % " + language.getLanguage() + ": " + fault));
        }
        faults.addAll(form(screen));
        return faults;
    }

    /** What is wrong for good: a window is dressed in several turns, and looked at again until the last was taken. */
    private static Set<String> lasting(Callable<List<String>> look) {
        Set<String> faults = new LinkedHashSet<>(Screen.call(look));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!faults.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            faults.retainAll(Screen.call(look));
        }
        return faults;
    }

    private static List<String> form(Screen screen) {
        screen.sample.workbench.runCommand("news:import");
        JButton run = screen.get(JButton.class, "form.run");
        List<String> faults = List.copyOf(lasting(AccessWalk::allWindows));
        screen.run(() -> javax.swing.SwingUtilities.getWindowAncestor(run).dispose());
        return faults;
    }
}
