package kesi.shell.swing.look;

import java.awt.Window;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.UIManager;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;

/** The texts that Swing and the theme bring themselves, in the person's language: buttons of dialogs, file choosers. */
final class SwingTexts {

    /** What neither Swing nor the theme says in Chinese. */
    private static final List<String> OWN = List.of(
            "SplitPaneDivider.collapseLeftToolTipText",
            "SplitPaneDivider.collapseRightToolTipText",
            "SplitPaneDivider.collapseTopToolTipText",
            "SplitPaneDivider.collapseBottomToolTipText",
            "SplitPaneDivider.expandLeftToolTipText",
            "SplitPaneDivider.expandRightToolTipText",
            "SplitPaneDivider.expandTopToolTipText",
            "SplitPaneDivider.expandBottomToolTipText",
            "TabbedPane.moreTabsButtonToolTipText");

    private SwingTexts() {}

    /** From now on in this language; dialogs that are opened later have it, and the frames of open windows. */
    static void use(Language language) {
        Locale locale = language.current();
        JComponent.setDefaultLocale(locale);
        UIManager.getDefaults().setDefaultLocale(locale);
        UIManager.getLookAndFeelDefaults().setDefaultLocale(locale);
        OWN.forEach(key -> UIManager.put(key, language.say(Texts.of("swing." + key))));
        for (Window window : Window.getWindows()) {
            window.setLocale(locale);
            JRootPane root = rootOf(window);
            if (root != null) {
                root.updateUI();
            }
        }
    }

    private static @org.jspecify.annotations.Nullable JRootPane rootOf(Window window) {
        if (window instanceof JFrame frame) {
            return frame.getRootPane();
        }
        return window instanceof JDialog dialog ? dialog.getRootPane() : null;
    }
}
