package kesi.shell.swing.look;

import java.awt.Color;
import java.awt.event.MouseEvent;
import javax.swing.JLabel;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** A label in a colour of the theme, whichever theme that is. */
public final class Tinted extends JLabel {

    private static final long serialVersionUID = 1L;

    /** The colour of what is beside the point. */
    public static final String QUIET = "Label.disabledForeground";

    /** The colour of what stands out. */
    public static final String ACCENT = "Component.accentColor";

    /** The colour of what is wrong. */
    public static final String WRONG = "Component.error.focusedBorderColor";

    private final String key;

    /** A label in the colour that the theme calls so. */
    public Tinted(String text, String key) {
        super(text);
        this.key = key;
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /** The whole text where there is no room for it. */
    @Override
    public @Nullable String getToolTipText() {
        String own = super.getToolTipText();
        return own == null && getWidth() < getPreferredSize().width ? getText() : own;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return getToolTipText();
    }

    @Override
    public Color getForeground() {
        return key == null ? super.getForeground() : Theme.color(key);
    }
}
