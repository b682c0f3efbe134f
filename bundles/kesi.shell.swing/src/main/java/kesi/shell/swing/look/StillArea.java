package kesi.shell.swing.look;

import java.awt.Rectangle;
import javax.swing.JTextArea;

/**
 * A text among others on a page that scrolls. It does not ask to be seen when it gets its text, as text areas do
 * otherwise: the page would jump to the last of them. With the focus in it, it follows the cursor.
 */
public class StillArea extends JTextArea {

    private static final long serialVersionUID = 1L;

    /** An area with that text. */
    public StillArea(String text) {
        super(text);
    }

    @Override
    public final void scrollRectToVisible(Rectangle part) {
        if (isFocusOwner()) {
            super.scrollRectToVisible(part);
        }
    }
}
