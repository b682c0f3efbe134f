package kesi.shell.swing.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Insets;
import java.util.Map;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.UIManager;

/** The two themes, light and dark. Used on the event dispatch thread. */
public enum Theme {
    LIGHT,
    DARK;

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("@accentColor", "#b5322b"),
            Map.entry("Component.arc", "6"),
            Map.entry("Button.arc", "6"),
            Map.entry("TextComponent.arc", "6"),
            Map.entry("Component.focusWidth", "1"),
            Map.entry("ScrollBar.width", "10"),
            Map.entry("ScrollBar.thumbArc", "999"),
            Map.entry("ScrollBar.thumbInsets", "2,2,2,2"),
            Map.entry("SplitPaneDivider.style", "plain"),
            Map.entry("SplitPane.dividerSize", "5"),
            Map.entry("TabbedPane.tabHeight", "30"),
            Map.entry("TabbedPane.tabInsets", "4,10,4,10"),
            Map.entry("TabbedPane.tabArea.alignment", "leading"),
            Map.entry("TabbedPane.showTabSeparators", "false"),
            Map.entry("TabbedPane.closeArc", "999"),
            Map.entry("TabbedPane.closeCrossPlainSize", "5.5"),
            Map.entry("Table.rowHeight", "28"),
            Map.entry("Tree.rowHeight", "26"),
            Map.entry("List.selectionArc", "6"),
            Map.entry("Table.showHorizontalLines", "true"),
            Map.entry("Table.intercellSpacing", "0,1"),
            Map.entry("TableHeader.height", "30"),
            Map.entry("TableHeader.cellMargins", "2,8,2,8"),
            Map.entry("TitlePane.unifiedBackground", "true"));
    private static final Map<String, String> ON_LIGHT = Map.of(
            "@background", "#f6f4f1",
            "TabbedPane.background", "#f6f4f1",
            "TabbedPane.selectedBackground", "#ffffff",
            "Tree.background", "#ffffff",
            "Table.gridColor", "#efece8",
            "Kesi.rail", "#2b2523",
            "Kesi.paper", "#ffffff");
    private static final Map<String, String> ON_DARK = Map.of(
            "Kesi.rail", "#1d1b1a",
            "Table.gridColor", "#46484a",
            "Kesi.paper", "#3c3f41",
            "@accentColor", "#e06a5f");

    /** Makes this the theme of every window, open ones too. */
    public void use() {
        UIManager.put("ClassLoader", Theme.class.getClassLoader());
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
        FlatLaf look = this == LIGHT ? new FlatLightLaf() : new FlatDarkLaf();
        Map<String, String> extra = new java.util.HashMap<>(COMMON);
        extra.putAll(this == LIGHT ? ON_LIGHT : ON_DARK);
        look.setExtraDefaults(extra);
        FlatLaf.setup(look);
        UIManager.put("TabbedPane.contentBorderInsets", new Insets(0, 0, 0, 0));
        PlainTextUi.install();
        FlatLaf.updateUI();
    }

    /** A colour of the theme by name. */
    public static Color color(String key) {
        Color color = UIManager.getColor(key);
        return color == null ? Color.GRAY : color;
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
