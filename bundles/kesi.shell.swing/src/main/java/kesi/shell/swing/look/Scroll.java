package kesi.shell.swing.look;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;

/** Scroll bars around a widget, without a line around them and with paper behind it. */
public final class Scroll extends JScrollPane {

    private static final long serialVersionUID = 1L;

    /** Scroll bars around that. */
    public Scroll(Component widget) {
        super(widget);
        setBorder(BorderFactory.createEmptyBorder());
        getViewport().setBackground(Theme.color("Kesi.paper"));
        getVerticalScrollBar().setUnitIncrement(16);
    }
}
