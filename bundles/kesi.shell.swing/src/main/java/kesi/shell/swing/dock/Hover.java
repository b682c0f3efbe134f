package kesi.shell.swing.dock;

import java.awt.MouseInfo;
import java.awt.PointerInfo;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.Timer;

/** Lets a view fly out while the mouse rests on its button, and back when it left both without a click. */
final class Hover {

    private static final int REST_MS = 450;
    private static final int LOOK_MS = 250;

    private final FlyOut flyOut;
    private final Timer rest;
    private final Timer look;

    Hover(FlyOut flyOut, Runnable show) {
        this.flyOut = flyOut;
        this.rest = new Timer(REST_MS, event -> show.run());
        this.look = new Timer(LOOK_MS, event -> {});
        rest.setRepeats(false);
    }

    void watch(JComponent button) {
        rest.addActionListener(event -> look.start());
        look.addActionListener(event -> look(button));
        button.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseEntered(MouseEvent event) {
                rest.restart();
            }

            @Override
            public void mouseExited(MouseEvent event) {
                rest.stop();
            }

            @Override
            public void mousePressed(MouseEvent event) {
                rest.stop();
            }
        });
    }

    private void look(JComponent button) {
        PointerInfo mouse = MouseInfo.getPointerInfo();
        boolean over = mouse != null
                && (flyOut.covers(mouse.getLocation())
                        || button.isShowing()
                                && new Rectangle(button.getLocationOnScreen(), button.getSize())
                                        .contains(mouse.getLocation()));
        if (flyOut.isEntered() || !button.isShowing()) {
            look.stop();
        } else if (!over) {
            look.stop();
            flyOut.back();
        }
    }
}
