package kesi.shell.swing.dock;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Side;
import org.jspecify.annotations.Nullable;

/** Takes a tab by the mouse and puts its view elsewhere: among others, at a side of them, or in its own window. */
final class TabDrag {

    private static final int FAR_ENOUGH = 8;

    private final Supplier<Stream<ViewTabs>> targets;
    private final Supplier<Layout> layout;
    private final TabMenu menu;
    private @Nullable Held held;

    /** The tab in hand. */
    private record Held(ViewTabs from, String view, Point start, DropShade shade) {}

    /** A drop that is possible here. */
    private record Drop(ViewTabs at, Side side, Rectangle room) {}

    /**
     * A drag over some tabs.
     *
     * @param targets all tabs of all windows, those in front first
     * @param layout where everything stands now
     */
    TabDrag(Supplier<Stream<ViewTabs>> targets, Supplier<Layout> layout, TabMenu menu) {
        this.targets = targets;
        this.layout = layout;
        this.menu = menu;
    }

    void install(ViewTabs tabs) {
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                press(tabs, event);
            }

            @Override
            public void mouseDragged(MouseEvent event) {
                drag(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                release(tabs, event);
            }
        };
        tabs.addMouseListener(mouse);
        tabs.addMouseMotionListener(mouse);
    }

    private void press(ViewTabs tabs, MouseEvent event) {
        int place = tabs.indexAtLocation(event.getX(), event.getY());
        if (place < 0) {
            return;
        }
        if (event.isPopupTrigger()) {
            menu.show(tabs, layout.get(), place, event.getPoint());
        } else if (SwingUtilities.isMiddleMouseButton(event)
                && tabs.closable(tabs.ids().get(place))) {
            tabs.close(tabs.ids().get(place));
        } else if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 2) {
            String view = tabs.ids().get(place);
            tabs.wish(view, "tab:maximise", here -> here.maximised(view));
        } else if (SwingUtilities.isLeftMouseButton(event)) {
            held = new Held(tabs, tabs.ids().get(place), event.getLocationOnScreen(), new DropShade());
        }
    }

    private void drag(MouseEvent event) {
        Held now = held;
        if (now != null && now.start().distance(event.getLocationOnScreen()) > FAR_ENOUGH) {
            drop(event.getLocationOnScreen())
                    .ifPresentOrElse(drop -> now.shade().show(drop.at().getRootPane(), drop.room()), now.shade()::hide);
        }
    }

    private void release(ViewTabs tabs, MouseEvent event) {
        Held now = held;
        held = null;
        int place = tabs.indexAtLocation(event.getX(), event.getY());
        if (event.isPopupTrigger() && place >= 0) {
            menu.show(tabs, layout.get(), place, event.getPoint());
        } else if (now != null && now.start().distance(event.getLocationOnScreen()) > FAR_ENOUGH) {
            now.shade().hide();
            let(now, event.getLocationOnScreen());
        } else if (now != null) {
            now.shade().hide();
        }
    }

    private void let(Held now, Point screen) {
        Optional<Drop> drop = drop(screen);
        if (drop.isPresent()) {
            put(now, drop.get());
        } else if (!isOverWindow(now.from(), screen)) {
            now.from().floatAt(now.view(), Screens.floatingAt(screen));
        }
    }

    private static void put(Held now, Drop drop) {
        boolean same = drop.at() == now.from();
        if (same && (drop.side() == Side.AMONG || now.from().ids().size() == 1)) {
            return;
        }
        String at = drop.at().ids().stream()
                .filter(id -> !id.equals(now.view()))
                .findFirst()
                .orElse(now.view());
        now.from().move(now.view(), at, drop.side());
    }

    private Optional<Drop> drop(Point screen) {
        return targets.get()
                .filter(Component::isShowing)
                .filter(tabs -> new Rectangle(tabs.getLocationOnScreen(), tabs.getSize()).contains(screen))
                .findFirst()
                .map(tabs -> dropAt(tabs, screen));
    }

    private static Drop dropAt(ViewTabs tabs, Point screen) {
        Rectangle whole = new Rectangle(tabs.getLocationOnScreen(), tabs.getSize());
        Side side = DropSide.of(whole, screen);
        Rectangle room = DropSide.room(whole, side);
        JRootPane pane = tabs.getRootPane();
        Point corner = pane.getLocationOnScreen();
        room.translate(-corner.x, -corner.y);
        return new Drop(tabs, side, room);
    }

    private static boolean isOverWindow(ViewTabs tabs, Point screen) {
        JRootPane pane = tabs.getRootPane();
        return pane != null && new Rectangle(pane.getLocationOnScreen(), pane.getSize()).contains(screen);
    }
}
