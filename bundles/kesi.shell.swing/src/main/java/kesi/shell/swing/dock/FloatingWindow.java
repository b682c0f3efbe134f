package kesi.shell.swing.dock;

import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.Timer;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Layout.Floating;
import org.jspecify.annotations.Nullable;

/** A window beside the main one that holds views. */
final class FloatingWindow {

    private static final int STILL_MS = 400;

    private final JDialog dialog;
    private final DockArea area;
    private final Dockables views;
    private final Consumer<UnaryOperator<Layout>> change;
    private final Timer told = new Timer(STILL_MS, event -> tell());
    private @Nullable Floating shown;

    FloatingWindow(JFrame owner, DockArea area, Consumer<UnaryOperator<Layout>> change, Dockables views) {
        this.dialog = new JDialog(owner, false);
        this.area = area;
        this.views = views;
        this.change = change;
        told.setRepeats(false);
        dialog.setDefaultCloseOperation(JDialog.DO_NOTHING_ON_CLOSE);
        dialog.getContentPane().add(area, BorderLayout.CENTER);
        listen();
    }

    DockArea area() {
        return area;
    }

    /** Whether it shows a piece of that window already. */
    boolean isOf(Floating window) {
        return shown != null && shown.content().ids().anyMatch(window::holds);
    }

    void show(Floating window) {
        boolean elsewhere = shown == null || !shown.bounds().equals(window.bounds());
        shown = window;
        area.draw(Optional.of(window.content()));
        window.content()
                .ids()
                .findFirst()
                .flatMap(views::find)
                .ifPresent(view -> dialog.setTitle(TabTitle.shortened(view.title())));
        if (!dialog.isVisible() || elsewhere && !window.bounds().equals(Screens.bounds(dialog.getBounds()))) {
            dialog.setBounds(Screens.rectangle(window.bounds().reachable(Screens.all())));
        }
        dialog.setVisible(true);
    }

    void dispose() {
        shown = null;
        told.stop();
        area.draw(Optional.empty());
        dialog.dispose();
    }

    private void listen() {
        dialog.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentMoved(ComponentEvent event) {
                remember();
            }

            @Override
            public void componentResized(ComponentEvent event) {
                remember();
            }
        });
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                closeViews();
            }
        });
    }

    /** Once it stands still: on its way it tells of many places. */
    private void tell() {
        Floating now = shown;
        if (now != null) {
            views.did("view:float", placed(now.content().ids().findFirst().orElseThrow(), now.bounds()));
        }
    }

    /** What the command that puts a view there is given. */
    static Map<String, List<String>> placed(String view, Bounds bounds) {
        return Map.of(
                "id", List.of(view),
                "x", List.of(String.valueOf(bounds.x())),
                "y", List.of(String.valueOf(bounds.y())),
                "width", List.of(String.valueOf(bounds.width())),
                "height", List.of(String.valueOf(bounds.height())));
    }

    private void remember() {
        Floating now = shown;
        Bounds bounds = Screens.bounds(dialog.getBounds());
        if (now != null && dialog.isVisible() && !bounds.equals(now.bounds())) {
            String any = now.content().ids().findFirst().orElseThrow();
            change.accept(layout -> layout.moved(any, bounds));
            told.restart();
        }
    }

    private void closeViews() {
        Floating now = shown;
        if (now != null) {
            List<String> ids = now.content().ids().toList();
            if (views.mayClose(ids)) {
                ids.forEach(id -> change.accept(layout -> layout.closed(id)));
                ids.forEach(views::closed);
                ids.forEach(id -> views.did("view:close", Map.of("id", List.of(id))));
            }
        }
    }
}
