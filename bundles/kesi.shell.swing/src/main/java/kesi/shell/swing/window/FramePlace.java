package kesi.shell.swing.window;

import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import kesi.shell.api.layout.Bounds;
import kesi.shell.swing.dock.Screens;
import org.jspecify.annotations.Nullable;

/** Where the frame stood when it was last neither maximised nor an icon. */
final class FramePlace {

    private @Nullable Rectangle normal;

    void follow(Frame frame) {
        note(frame);
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentMoved(ComponentEvent event) {
                note(frame);
            }

            @Override
            public void componentResized(ComponentEvent event) {
                note(frame);
            }
        });
    }

    Bounds of(Frame frame) {
        return Screens.bounds(normal == null ? frame.getBounds() : normal);
    }

    private void note(Frame frame) {
        if (frame.getExtendedState() == Frame.NORMAL) {
            normal = frame.getBounds();
        }
    }
}
