package kesi.shell.swing.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class ViewRoomTest {

    private final ViewRoom room = new ViewRoom("news.items");
    private final Counted content = new Counted();

    ViewRoomTest() {
        room.add(content, BorderLayout.CENTER);
        room.setSize(400, 300);
    }

    @Test
    void aCoveredViewIsNotLaidOut() {
        room.setVisible(false);

        validate();

        assertThat(content.laidOut).isZero();
        assertThat(room.isValid()).isFalse();
    }

    @Test
    void itIsLaidOutOnceItShows() {
        room.setVisible(false);
        validate();

        room.setVisible(true);
        validate();

        assertThat(content.laidOut).isPositive();
        assertThat(content.getSize()).isEqualTo(new Dimension(400, 300));
    }

    @Test
    void aCoveredViewIsNotMeasured() {
        content.setPreferredSize(new Dimension(200, 100));
        assertThat(room.getPreferredSize()).isEqualTo(new Dimension(200, 100));

        room.setVisible(false);

        assertThat(room.getPreferredSize()).isEqualTo(new Dimension());
        assertThat(room.getMinimumSize()).isEqualTo(new Dimension());
    }

    @Test
    void whoAsksWhichViewAWidgetStandsInFindsIt() {
        assertThat(DockDesk.viewAround(content)).contains("news.items");
    }

    private void validate() {
        synchronized (room.getTreeLock()) {
            room.validateTree();
        }
    }

    private static final class Counted extends JPanel {

        private static final long serialVersionUID = 1L;

        private int laidOut;

        @Override
        public void doLayout() {
            laidOut++;
            super.doLayout();
        }
    }
}
