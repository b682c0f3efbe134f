package kesi.shell.swing.window;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.shell.swing.dock.Screens;
import org.jspecify.annotations.Nullable;

/** Where the frame stands, and where it stood when it was last neither maximised nor an icon. */
final class FramePlace {

    private static final Dimension WANTED = new Dimension(1440, 900);
    private static final Dimension LEAST = new Dimension(800, 500);

    private final Frame frame;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Rectangle normal;

    FramePlace(Frame frame) {
        this.frame = frame;
    }

    /** Shows the frame where it stood the last time, if that place can be reached. */
    void begin(Recollection memory) {
        Rectangle room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame.setSize(Math.min(WANTED.width, room.width), Math.min(WANTED.height, room.height));
        frame.setMinimumSize(LEAST);
        frame.setLocationRelativeTo(null);
        memory.window().ifPresent(kept -> frame.setBounds(Screens.rectangle(kept.reachable(Screens.all()))));
        if (memory.maximised()) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
        frame.setVisible(true);
        follow();
    }

    /** Calls the listener after each move and change of size; for as long as the frame lives. */
    void onMove(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells where the frame stands, for the next time. */
    void remember(Recollection memory) {
        if (frame.isShowing()) {
            boolean maximised = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
            memory.window(Screens.bounds(normal == null ? frame.getBounds() : normal), maximised);
        }
    }

    private void follow() {
        note();
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentMoved(ComponentEvent event) {
                note();
            }

            @Override
            public void componentResized(ComponentEvent event) {
                note();
            }
        });
    }

    private void note() {
        if (frame.getExtendedState() == Frame.NORMAL) {
            normal = frame.getBounds();
        }
        listeners.forEach(Runnable::run);
    }
}
