package kesi.shell.swing.window;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.Icon;
import javax.swing.JComponent;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.api.layout.DeskMemory.Known;
import kesi.shell.swing.Texts;
import kesi.shell.swing.dock.Dockables.Dockable;
import kesi.shell.swing.dock.ViewRoom;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.ViewScope;
import org.jspecify.annotations.Nullable;

/** Holds the place of a view whose bundle is absent: names both and says what brings them back. */
final class AbsentHost implements Dockable {

    private final Known view;
    private final Around around;
    private final ViewRoom widget;
    private @Nullable ViewScope scope;

    /**
     * What is around it.
     *
     * @param features tells the feature of a bundle; reads files
     */
    record Around(Language language, ViewScope scope, Function<String, Optional<String>> features) {}

    AbsentHost(String id, Known view, Around around) {
        this.view = view;
        this.around = around;
        this.widget = new ViewRoom(id);
        widget.setName("absent." + id);
    }

    @Override
    public JComponent widget() {
        return widget;
    }

    @Override
    public String title() {
        return around.language().say(new Message("", "{0}", "{1}", List.of(view.chinese(), view.english())));
    }

    @Override
    public Icon icon() {
        return Icons.of(Optional.empty(), "view");
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
            ViewScope own = around.scope().child();
            scope = own;
            AbsentView shown = new AbsentView(view, this::title, new Spoken(around.language(), own));
            widget.add(shown, BorderLayout.CENTER);
            own.inBackground(
                    Texts.of("view.ghost.asking"), task -> around.features().apply(view.bundle()), shown::belongsTo);
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
