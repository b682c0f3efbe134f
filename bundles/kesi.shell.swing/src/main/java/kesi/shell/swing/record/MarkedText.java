package kesi.shell.swing.record;

import java.awt.Color;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;

/** Text with one stretch marked, by styles and never by markup. */
final class MarkedText extends JTextPane {

    private static final long serialVersionUID = 1L;
    private static final Color MARK = new Color(0xFFE08A);
    private static final Color MARK_INK = new Color(0x2B2523);

    MarkedText() {
        setEditable(false);
        setOpaque(false);
        setBorder(null);
    }

    /** Shows a stretch in what stands around it, and scrolls to it. */
    void show(String before, String marked, String after) {
        SimpleAttributeSet plain = new SimpleAttributeSet();
        SimpleAttributeSet lit = new SimpleAttributeSet();
        StyleConstants.setBackground(lit, MARK);
        StyleConstants.setForeground(lit, MARK_INK);
        StyleConstants.setBold(lit, true);
        StyledDocument document = getStyledDocument();
        try {
            document.remove(0, document.getLength());
            document.insertString(0, before, plain);
            document.insertString(document.getLength(), marked, lit);
            document.insertString(document.getLength(), after, plain);
        } catch (BadLocationException e) {
            throw new IllegalStateException("A place outside of the text", e);
        }
        setCaretPosition(Math.min(before.length(), document.getLength()));
    }
}
