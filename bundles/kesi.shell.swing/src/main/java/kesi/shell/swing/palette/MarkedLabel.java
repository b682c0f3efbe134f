package kesi.shell.swing.palette;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** One line of text in which single characters are marked by weight and colour, never by markup. */
final class MarkedLabel extends JComponent {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private boolean[] marks = {};
    private Color ink = Color.GRAY;

    /** Shows a text; the flags stand for its code points. */
    void show(String shown, boolean[] marked, Color marking) {
        text = shown;
        marks = marked;
        ink = marking;
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(getFont().deriveFont(Font.BOLD));
        return new Dimension(metrics.stringWidth(text) + 2, metrics.getHeight());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (text.isEmpty()) {
            return;
        }
        Graphics2D paper = (Graphics2D) graphics.create();
        paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_LCD_HRGB);
        paper.setColor(getForeground());
        FontMetrics metrics = getFontMetrics(getFont());
        paper.drawString(marked().getIterator(), 0, (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent());
        paper.dispose();
    }

    private AttributedString marked() {
        AttributedString line = new AttributedString(text);
        line.addAttribute(TextAttribute.FONT, getFont());
        int characters = Math.min(marks.length, text.codePointCount(0, text.length()));
        for (int i = 0; i < characters; i++) {
            if (marks[i]) {
                int from = text.offsetByCodePoints(0, i);
                int to = text.offsetByCodePoints(from, 1);
                line.addAttribute(TextAttribute.FONT, getFont().deriveFont(Font.BOLD), from, to);
                line.addAttribute(TextAttribute.FOREGROUND, ink, from, to);
            }
        }
        return line;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }

                @Override
                public String getAccessibleName() {
                    return text;
                }
            };
        }
        return accessibleContext;
    }
}
