package kesi.shell.swing.window;

import java.awt.BorderLayout;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.api.layout.DeskMemory.Known;
import kesi.shell.swing.dock.DockDesk;
import kesi.shell.swing.dock.Dockables.Dockable;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.ViewScope;
import org.jspecify.annotations.Nullable;

/** Holds the place of a view whose bundle is absent: names both and says what brings them back. */
final class AbsentHost implements Dockable {

    private final Known view;
    private final Language language;
    private final ViewScope parent;
    private final JPanel widget = new JPanel(new BorderLayout());
    private @Nullable ViewScope scope;

    AbsentHost(String id, Known view, Language language, ViewScope parent) {
        this.view = view;
        this.language = language;
        this.parent = parent;
        widget.setName("absent." + id);
        DockDesk.markView(widget, id);
    }

    @Override
    public JComponent widget() {
        return widget;
    }

    @Override
    public String title() {
        return language.say(new Message("", "{0}", "{1}", java.util.List.of(view.chinese(), view.english())));
    }

    @Override
    public Icon icon() {
        return Icons.of(java.util.Optional.empty(), "view");
    }

    @Override
    public boolean present() {
        return false;
    }

    @Override
    public boolean closable() {
        return true;
    }

    @Override
    public void shown() {
        if (scope == null) {
            ViewScope own = parent.child();
            scope = own;
            widget.add(new AbsentView(view, this::title, new Spoken(language, own)), BorderLayout.CENTER);
        }
    }

    /** The view is back, or its place was closed. */
    void dispose() {
        if (scope != null) {
            scope.close();
        }
        widget.removeAll();
    }
}
