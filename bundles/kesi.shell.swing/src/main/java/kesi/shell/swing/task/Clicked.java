package kesi.shell.swing.task;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;

/** A click. */
final class Clicked extends MouseAdapter {

    private final Runnable action;

    Clicked(Runnable action) {
        this.action = action;
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        action.run();
    }
}
