package kesi.shell.api;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.JPanel;

/**
 * A bar of buttons or the like, from the leading edge, in as many lines as they need at the width of its parent: in a
 * large type and a narrow window none is out of sight. On the event dispatch thread.
 */
public class WrappingBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_GAP = 5;

    private final int across;
    private final int down;

    /** An empty bar with the usual gaps. */
    public WrappingBar() {
        this(USUAL_GAP, USUAL_GAP);
    }

    /**
     * An empty bar.
     *
     * @param across between neighbours and at both ends, in pixels
     * @param down between lines, above and below, in pixels
     */
    public WrappingBar(int across, int down) {
        super(new FlowLayout(FlowLayout.LEADING, across, down));
        this.across = across;
        this.down = down;
    }

    /** As high as its lines are at the width that it has. */
    @Override
    public Dimension getPreferredSize() {
        int room = getParent() == null ? 0 : getParent().getWidth();
        int x = across;
        int widest = 0;
        int line = 0;
        int height = down;
        for (Component each : getComponents()) {
            Dimension size = each.isVisible() ? each.getPreferredSize() : new Dimension();
            if (line > 0 && room > 0 && x + size.width + across > room) {
                height += line + down;
                x = across;
                line = 0;
            }
            x += each.isVisible() ? size.width + across : 0;
            widest = Math.max(widest, x);
            line = Math.max(line, size.height);
        }
        return new Dimension(widest, height + line + down);
    }
}
