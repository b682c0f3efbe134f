package kesi.shell.swing.look;

import java.awt.Color;
import javax.swing.JLabel;

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
    }

    @Override
    public Color getForeground() {
        return key == null ? super.getForeground() : Theme.color(key);
    }
}
