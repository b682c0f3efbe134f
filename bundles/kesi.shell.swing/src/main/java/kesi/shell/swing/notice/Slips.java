package kesi.shell.swing.notice;

import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLayeredPane;
import kesi.core.api.text.Language;
import kesi.shell.api.Scope;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Lays slips into the lower right corner of the window, at most three. A slip goes by itself after a while, but not
 * while a person points at it or has the focus in it. On the event dispatch thread.
 */
@Component(service = Slips.class)
public final class Slips {

    private static final int MOST = 3;
    private static final int TICK_MS = 1000;
    private static final int TICKS = 15;
    private static final int MARGIN = 14;
    private static final int ABOVE_STATUS = 44;

    private final List<Shown> shown = new ArrayList<>();
    private final AtomicReference<@Nullable JFrame> window = new AtomicReference<>();

    private static final class Shown {
        private final SlipPanel panel;
        private int ticks = TICKS;

        Shown(SlipPanel panel) {
            this.panel = panel;
        }
    }

    /** No window yet. */
    @Activate
    public Slips() {}

    /** Lays slips into this window while the scope lasts. */
    public void attach(JFrame frame, Scope scope) {
        window.set(frame);
        frame.getLayeredPane().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange();
            }
        });
        scope.every(TICK_MS, this::tick);
        scope.keep(() -> {
            window.set(null);
            shown.clear();
        });
    }

    /** Lays down a slip. */
    public void show(Slip slip, Language language) {
        JFrame frame = window.get();
        if (frame == null) {
            return;
        }
        if (shown.size() == MOST) {
            close(shown.get(0));
        }
        Shown[] one = new Shown[1];
        SlipPanel panel = new SlipPanel(slip, language, () -> close(one[0]));
        one[0] = new Shown(panel);
        shown.add(one[0]);
        frame.getLayeredPane().add(panel, JLayeredPane.PALETTE_LAYER);
        arrange();
        panel.announce();
    }

    /** Puts the focus on the latest slip; answers whether there is one. */
    public boolean focusLatest() {
        if (shown.isEmpty()) {
            return false;
        }
        SlipPanel panel = shown.get(shown.size() - 1).panel;
        return buttons(panel).stream()
                .findFirst()
                .map(JButton::requestFocusInWindow)
                .isPresent();
    }

    private static List<JButton> buttons(java.awt.Container panel) {
        List<JButton> found = new ArrayList<>();
        for (java.awt.Component one : panel.getComponents()) {
            if (one instanceof java.awt.Container box && !(one instanceof JButton)) {
                found.addAll(0, buttons(box));
            } else if (one instanceof JButton button) {
                found.add(button);
            }
        }
        return found;
    }

    private void tick() {
        for (Shown one : List.copyOf(shown)) {
            one.ticks = one.panel.isInUse() ? TICKS : one.ticks - 1;
            if (one.ticks <= 0) {
                close(one);
            }
        }
    }

    private void close(Shown one) {
        shown.remove(one);
        JFrame frame = window.get();
        if (frame != null) {
            frame.getLayeredPane().remove(one.panel);
            arrange();
            frame.getLayeredPane().repaint();
        }
    }

    private void arrange() {
        JFrame frame = window.get();
        if (frame == null) {
            return;
        }
        int bottom = frame.getLayeredPane().getHeight() - ABOVE_STATUS;
        for (int i = shown.size() - 1; i >= 0; i--) {
            SlipPanel panel = shown.get(i).panel;
            Dimension size = panel.getPreferredSize();
            panel.setBounds(
                    frame.getLayeredPane().getWidth() - size.width - MARGIN,
                    bottom - size.height,
                    size.width,
                    size.height);
            panel.validate();
            bottom -= size.height + MARGIN / 2;
        }
    }
}
