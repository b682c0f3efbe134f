package kesi.shell.swing.dock;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import kesi.shell.swing.look.Theme;

/** The shade over the room that a view would take. */
final class DropShade {

    private static final int ALPHA = 60;

    private final JComponent shade = new Shade();

    void show(JRootPane pane, Rectangle room) {
        if (shade.getParent() != pane.getLayeredPane()) {
            hide();
            pane.getLayeredPane().add(shade, JLayeredPane.DRAG_LAYER);
        }
        shade.setBounds(room);
        shade.repaint();
    }

    void hide() {
        if (shade.getParent() instanceof JLayeredPane pane) {
            pane.remove(shade);
            pane.repaint();
        }
    }

    private static final class Shade extends JComponent {

        private static final long serialVersionUID = 1L;

        @Override
        protected void paintComponent(Graphics graphics) {
            Color accent = Theme.color("Component.accentColor");
            graphics.setColor(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), ALPHA));
            graphics.fillRect(0, 0, getWidth(), getHeight());
            graphics.setColor(accent);
            graphics.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        }
    }
}
