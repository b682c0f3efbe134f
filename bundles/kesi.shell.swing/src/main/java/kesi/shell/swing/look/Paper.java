package kesi.shell.swing.look;

import java.awt.Color;
import java.awt.LayoutManager;
import javax.swing.JPanel;

/** A panel in the colour of paper, in whatever theme. */
public class Paper extends JPanel {

    private static final long serialVersionUID = 1L;

    /** An empty sheet. */
    public Paper(LayoutManager layout) {
        super(layout);
    }

    @Override
    public final Color getBackground() {
        return Theme.color("Kesi.paper");
    }
}
