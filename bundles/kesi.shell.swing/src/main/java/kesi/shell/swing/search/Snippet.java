package kesi.shell.swing.search;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import kesi.search.api.Results.Mark;

/** Draws a snippet over at most three lines with its marks behind the words. */
final class Snippet extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final Color MARK = new Color(0xFFE08A);
    private static final Color MARK_INK = new Color(0x2B2523);
    private static final int LINES = 3;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private transient List<TextLayout> lines = List.of();

    void show(String text, List<Mark> marks, Color ink, int width) {
        String plain = text.replaceAll("[\\p{Cntrl}]", " ");
        if (plain.isBlank() || width < 40) {
            lines = List.of();
            return;
        }
        AttributedString styled = new AttributedString(plain);
        styled.addAttribute(TextAttribute.FONT, getFont());
        styled.addAttribute(TextAttribute.FOREGROUND, ink);
        for (Mark mark : marks) {
            int end = Math.min(mark.end(), plain.length());
            if (mark.start() < end) {
                styled.addAttribute(TextAttribute.BACKGROUND, MARK, mark.start(), end);
                styled.addAttribute(TextAttribute.FOREGROUND, MARK_INK, mark.start(), end);
            }
        }
        lines = broken(styled, width);
    }

    @Override
    public java.awt.Font getFont() {
        java.awt.Font font = super.getFont();
        return font == null ? javax.swing.UIManager.getFont("Label.font") : font;
    }

    @Override
    public Dimension getPreferredSize() {
        float height = 0;
        for (TextLayout line : lines) {
            height += line.getAscent() + line.getDescent() + line.getLeading() + 2;
        }
        return new Dimension(50, (int) Math.ceil(height));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics;
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        float y = 0;
        for (TextLayout line : lines) {
            y += line.getAscent();
            line.draw(pen, 0, y);
            y += line.getDescent() + line.getLeading() + 2;
        }
    }

    private static List<TextLayout> broken(AttributedString text, int width) {
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), CONTEXT);
        List<TextLayout> lines = new ArrayList<>();
        int end = text.getIterator().getEndIndex();
        while (measurer.getPosition() < end && lines.size() < LINES) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }
}
