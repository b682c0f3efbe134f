package kesi.shell.swing.care;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Window;

/** Paints a sentence over a window whose own thread stands still: nothing else can paint then. */
record FrozenBanner(Window window) {

    private static final int HEIGHT = 36;
    private static final Color PAPER = new Color(0xFDE8E4);
    private static final Color INK = new Color(0x7A1F17);

    /** On any thread but the one that stands still. */
    void paint(String sentence) {
        Graphics graphics = window.getGraphics();
        if (graphics != null) {
            int top = window.getInsets().top;
            graphics.setColor(PAPER);
            graphics.fillRect(0, top, window.getWidth(), HEIGHT);
            graphics.setColor(INK);
            graphics.setFont(new Font(Font.DIALOG, Font.BOLD, 14));
            graphics.drawString(sentence, 16, top + HEIGHT - 12);
            graphics.dispose();
        }
    }
}
