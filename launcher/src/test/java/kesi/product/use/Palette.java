package kesi.product.use;

import java.awt.event.KeyEvent;
import javax.swing.JList;
import javax.swing.JTextField;

/** The command palette. */
final class Palette {
    private Palette() {}

    /** Opens it, types, and takes the first that is found. */
    static void run(Desk desk, String words) {
        desk.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_P);
        JTextField field = desk.get(JTextField.class, "palette.text");
        JList<?> list = desk.get(JList.class, "palette.list");
        desk.until("the cursor in the palette", field::isFocusOwner);
        desk.robot().enterText(words);
        desk.until(
                "something is found",
                () -> field.getText().equals(words) && list.getModel().getSize() > 0);
        desk.keys(KeyEvent.VK_ENTER);
    }
}
