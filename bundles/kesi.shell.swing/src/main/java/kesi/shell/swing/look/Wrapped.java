package kesi.shell.swing.look;

import java.awt.Color;
import java.awt.Font;
import javax.swing.UIManager;

/** A sentence that takes as many lines as it needs, in a colour of the theme, whichever theme that is. */
public final class Wrapped extends StillArea {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** A sentence in the colour that the theme calls so. */
    public Wrapped(String text, String key) {
        super(text);
        this.key = key;
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        Font font = UIManager.getFont("Label.font");
        if (font != null) {
            setFont(font);
        }
        setBorder(null);
    }

    @Override
    public Color getForeground() {
        return key == null ? super.getForeground() : Theme.color(key);
    }
}
