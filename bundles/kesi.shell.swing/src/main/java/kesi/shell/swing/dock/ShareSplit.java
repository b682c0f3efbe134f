package kesi.shell.swing.dock;

import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.DoubleConsumer;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.plaf.basic.BasicSplitPaneUI;
import kesi.shell.api.layout.Node.Split;

/** Two pieces with a divider that stands at a share of the room and tells when a person moved it. */
final class ShareSplit extends JSplitPane {

    private static final long serialVersionUID = 1L;
    private static final double LEAST = 0.05;
    private static final double NEARLY = 0.001;

    private final transient Split drawn;
    private double share;
    private final transient DoubleConsumer moved;
    private boolean placed;
    private boolean ready;

    ShareSplit(Split split, JComponent first, JComponent second, DoubleConsumer moved) {
        super(split.beside() ? HORIZONTAL_SPLIT : VERTICAL_SPLIT, true, first, second);
        this.drawn = split;
        this.share = split.share();
        this.moved = moved;
        setBorder(null);
        setResizeWeight(share);
        first.setMinimumSize(new Dimension(60, 60));
        second.setMinimumSize(new Dimension(60, 60));
        watchDivider();
        ready = true;
    }

    /** Another look brings another divider. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (ready) {
            setBorder(null);
            watchDivider();
            placed = false;
        }
    }

    /** Whether it stands between the pieces of this split. */
    boolean draws(Split split) {
        return first(drawn).equals(first(split)) && second(drawn).equals(second(split));
    }

    /** Moves the divider to another share. */
    void place(double wanted) {
        if (Math.abs(wanted - share) > NEARLY) {
            share = wanted;
            placed = false;
            setResizeWeight(share);
            revalidate();
        }
    }

    private static String first(Split split) {
        return split.first().ids().findFirst().orElse("");
    }

    private static String second(Split split) {
        return split.second().ids().findFirst().orElse("");
    }

    @Override
    public void doLayout() {
        if (!placed && length() > 0) {
            placed = true;
            setDividerLocation(share);
        }
        super.doLayout();
    }

    private void watchDivider() {
        if (getUI() instanceof BasicSplitPaneUI looks) {
            looks.getDivider().addMouseListener(new MouseAdapter() {
                @Override
                public void mouseReleased(MouseEvent event) {
                    tell();
                }
            });
        }
    }

    private void tell() {
        int room = length() - getDividerSize();
        if (room > 0) {
            double now = Math.max(LEAST, Math.min(1 - LEAST, (double) getDividerLocation() / room));
            if (Math.abs(now - share) > NEARLY) {
                share = now;
                moved.accept(share);
            }
        }
    }

    private int length() {
        return getOrientation() == HORIZONTAL_SPLIT ? getWidth() : getHeight();
    }
}
