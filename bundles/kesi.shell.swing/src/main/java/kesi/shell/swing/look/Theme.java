package kesi.shell.swing.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Insets;
import java.util.HashMap;
import java.util.Map;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.UIManager;
import kesi.core.api.look.Look;
import kesi.core.api.look.Look.Density;
import net.miginfocom.layout.PlatformDefaults;
import net.miginfocom.layout.UnitValue;

/** The themes: light, dark, and high contrast. Used on the event dispatch thread. */
public enum Theme {
    LIGHT(Colors.LIGHT),
    DARK(Colors.DARK),
    CONTRAST(Colors.CONTRAST);

    private static final float WHOLE = 100f;
    private static final Map<String, String> COMMON = Map.ofEntries(
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
    private static final Map<String, String> COMPACT = Map.of(
            "Table.rowHeight", "22", "Tree.rowHeight", "20", "TableHeader.height", "24", "TabbedPane.tabHeight", "26");

    private final Map<String, String> colors;

    Theme(Map<String, String> colors) {
        this.colors = colors;
    }

    /** The theme that a person chose. */
    public static Theme of(Look look) {
        return look.theme() == Look.Theme.SYSTEM
                ? SystemLook.now()
                : valueOf(look.theme().name());
    }

    /** Makes this the theme of every widget made from now on, in the usual size. */
    public void use() {
        use(Look.SMALLEST, Density.USUAL);
    }

    /** Makes this the theme of every widget made from now on; the size is in percent. */
    public void use(int percent, Density density) {
        UIManager.put("ClassLoader", Theme.class.getClassLoader());
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
        scale(percent / WHOLE);
        FlatLaf look = this == LIGHT ? new FlatLightLaf() : new FlatDarkLaf();
        Map<String, String> extra = new HashMap<>(COMMON);
        extra.putAll(density == Density.COMPACT ? COMPACT : Map.of());
        extra.putAll(colors);
        look.setExtraDefaults(extra);
        FlatLaf.setup(look);
        UIManager.put("TabbedPane.contentBorderInsets", new Insets(0, 0, 0, 0));
        PlainTextUi.install();
    }

    /**
     * Numbers in the constraints of layouts are pixels of the usual size and grow with the text: the layouts ask the
     * look and feel for its factor. The factor changes the fonts only of a look and feel that is there already.
     */
    private static void scale(float factor) {
        if (factor != UIScale.getZoomFactor() && !(UIManager.getLookAndFeel() instanceof FlatLaf)) {
            FlatLaf.setup(new FlatLightLaf());
        }
        UIScale.setZoomFactor(factor);
        PlatformDefaults.setLogicalPixelBase(PlatformDefaults.BASE_SCALE_FACTOR);
        PlatformDefaults.setDefaultHorizontalUnit(UnitValue.LPX);
        PlatformDefaults.setDefaultVerticalUnit(UnitValue.LPY);
    }

    /** A colour of the theme by name. */
    public static Color color(String key) {
        Color color = UIManager.getColor(key);
        return color == null ? Color.GRAY : color;
    }
}
