package kesi.shell.swing.field;

import java.awt.KeyboardFocusManager;
import javax.swing.JTextArea;

/** Lets the tab key leave a text area, as it leaves every other field. */
final class Walk {

    private Walk() {}

    static void out(JTextArea area) {
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }
}
