package kesi.report.ui.viewer;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;

/** Does something each time that a widget gets another size. */
final class Resized extends ComponentAdapter {

    private final Runnable action;

    Resized(Runnable action) {
        this.action = action;
    }

    @Override
    public void componentResized(ComponentEvent event) {
        action.run();
    }
}
