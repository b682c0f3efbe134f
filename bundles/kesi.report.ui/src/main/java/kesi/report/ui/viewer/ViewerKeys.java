package kesi.report.ui.viewer;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The keys of the viewer, while the keys go to something in it. */
final class ViewerKeys {

    private final DocumentViewer viewer;
    private final ViewerBar bar;

    ViewerKeys(DocumentViewer viewer, ViewerBar bar) {
        this.viewer = viewer;
        this.bar = bar;
    }

    void bind(JComponent panel) {
        on(panel, "ctrl F", bar::toSearch);
        on(panel, "F3", () -> viewer.find(bar.searched(), 1));
        on(panel, "shift F3", () -> viewer.find(bar.searched(), -1));
        on(panel, "ctrl C", viewer::copy);
        on(panel, "ctrl A", viewer::selectPage);
        on(panel, "ctrl PLUS", () -> viewer.zoomBy(1));
        on(panel, "ctrl EQUALS", () -> viewer.zoomBy(1));
        on(panel, "ctrl ADD", () -> viewer.zoomBy(1));
        on(panel, "ctrl MINUS", () -> viewer.zoomBy(-1));
        on(panel, "ctrl SUBTRACT", () -> viewer.zoomBy(-1));
        on(panel, "ctrl 0", () -> viewer.zoom(new Zoom.Percent(1)));
        on(panel, "ctrl 1", () -> viewer.zoom(new Zoom.FitWidth()));
        on(panel, "ctrl 2", () -> viewer.zoom(new Zoom.FitPage()));
        on(panel, "ctrl PAGE_DOWN", () -> viewer.turn(1));
        on(panel, "ctrl PAGE_UP", () -> viewer.turn(-1));
        on(panel, "ctrl HOME", () -> viewer.open(0));
        on(panel, "ctrl END", () -> viewer.open(Integer.MAX_VALUE));
    }

    private static void on(JComponent panel, String key, Runnable action) {
        panel.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        panel.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }
}
