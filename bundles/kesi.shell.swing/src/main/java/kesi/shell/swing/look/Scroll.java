package kesi.shell.swing.look;

import java.awt.Color;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JViewport;

/** Scroll bars around a widget, without a line around them and with paper behind it. */
public final class Scroll extends JScrollPane {

    private static final long serialVersionUID = 1L;
    private static final int LINE = 16;

    /** Scroll bars around that. */
    public Scroll(Component widget) {
        super(widget);
        setBorder(BorderFactory.createEmptyBorder());
        getVerticalScrollBar().setUnitIncrement(LINE);
    }

    @Override
    protected JViewport createViewport() {
        return new JViewport() {
            private static final long serialVersionUID = 1L;

            @Override
            public Color getBackground() {
                return Theme.color("Kesi.paper");
            }
        };
    }
}
