package kesi.shell.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class WrappingBarTest {

    private final WrappingBar bar = new WrappingBar(5, 5);
    private final JPanel around = new JPanel(new BorderLayout());

    WrappingBarTest() {
        around.add(bar, BorderLayout.NORTH);
        for (int i = 0; i < 4; i++) {
            JPanel each = new JPanel();
            each.setPreferredSize(new Dimension(100, 20));
            bar.add(each);
        }
    }

    @Test
    void whereThereIsRoomAllStandInOneLine() {
        lay(500);
        assertThat(bar.getHeight()).isEqualTo(30);
    }

    @Test
    void whereThereIsNoneEachIsInSightOnAFurtherLine() {
        lay(320);
        assertThat(bar.getHeight()).isEqualTo(55);
        for (Component each : bar.getComponents()) {
            assertThat(each.getBounds()).matches(bounds -> bar.getBounds().contains(bounds), "lies within the bar");
        }
    }

    @Test
    void whatIsHiddenTakesNoRoom() {
        bar.getComponent(0).setVisible(false);
        lay(320);
        assertThat(bar.getHeight()).isEqualTo(30);
    }

    private void lay(int width) {
        around.setSize(width, 200);
        around.doLayout();
        bar.doLayout();
    }
}
