package kesi.shell.swing.dock;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JPanel;
import kesi.shell.swing.look.Piecework;
import kesi.shell.swing.look.Unfinished;

/**
 * The room of one view among its tabs. While it is covered it is neither measured nor laid out, however much changes in
 * it: fifty views with new words or another font cost what the ones in front cost. It is laid out when it is shown, in
 * an open window in a turn of its own.
 */
public final class ViewRoom extends JPanel {

    private static final long serialVersionUID = 1L;

    private boolean waiting;
    private boolean itsTurn;

    /** An empty room of the view of that id. */
    public ViewRoom(String id) {
        super(new BorderLayout());
        DockDesk.markView(this, id);
    }

    /** What is left out here stays invalid, so that it is made up for once the room shows. */
    @Override
    protected void validateTree() {
        if (!isVisible() || Unfinished.is(this)) {
            return;
        }
        if (itsTurn || !Piecework.isPaced()) {
            super.validateTree();
        } else if (!waiting) {
            waiting = true;
            Piecework.soon(this::layOut);
        }
    }

    private void layOut() {
        waiting = false;
        itsTurn = true;
        try {
            validate();
        } finally {
            itsTurn = false;
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return isVisible() ? super.getPreferredSize() : new Dimension();
    }

    @Override
    public Dimension getMinimumSize() {
        return isVisible() ? super.getMinimumSize() : new Dimension();
    }
}
