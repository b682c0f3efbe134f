package kesi.bench.guest;

import java.awt.Graphics;
import javax.swing.JComponent;
import javax.swing.JLabel;
import kesi.shell.api.Scope;
import kesi.shell.api.ViewPart;

/** A view that notes when it was painted first. */
public final class Guest implements ViewPart {
    /** The system property with the time of the first paint. */
    public static final String PAINTED = "kesi.bench.painted";

    /** As Declarative Services makes it. */
    public Guest() {}

    @Override
    public JComponent create(Scope scope) {
        return new Label();
    }

    private static final class Label extends JLabel {
        private static final long serialVersionUID = 1L;

        Label() {
            super("guest");
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            super.paintComponent(graphics);
            if (System.getProperty(PAINTED) == null) {
                System.setProperty(PAINTED, Long.toString(System.nanoTime()));
            }
        }
    }
}
