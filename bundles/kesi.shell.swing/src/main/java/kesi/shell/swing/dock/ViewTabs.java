package kesi.shell.swing.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.UIManager;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Side;
import kesi.shell.swing.dock.Dockables.Dockable;

/** Views behind each other, each with a tab. */
final class ViewTabs extends JTabbedPane {

    private static final long serialVersionUID = 1L;

    private final transient List<String> ids;
    private final transient Dockables views;
    private final transient Consumer<UnaryOperator<Layout>> change;
    private boolean filling = true;

    ViewTabs(List<String> ids, Dockables views, Consumer<UnaryOperator<Layout>> change, TabDrag drag) {
        super(TOP, SCROLL_TAB_LAYOUT);
        this.ids = new ArrayList<>();
        this.views = views;
        this.change = change;
        putClientProperty("JTabbedPane.tabCloseCallback", (BiConsumer<JTabbedPane, Integer>)
                (pane, place) -> close(this.ids.get(place)));
        show(ids);
        addChangeListener(event -> selected());
        drag.install(this);
    }

    /** The views, in the order of their tabs. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    /** Shows these views in this order; what is there already is not touched, so that it need not be laid out again. */
    void show(List<String> wanted) {
        filling = true;
        for (int i = ids.size() - 1; i >= 0; i--) {
            if (!wanted.contains(ids.get(i))) {
                removeTabAt(i);
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            put(i, wanted.get(i));
        }
        retitle();
        filling = false;
    }

    boolean holds(String id) {
        return ids.contains(id);
    }

    void bringFront(String id) {
        int place = ids.indexOf(id);
        filling = true;
        if (place >= 0 && place < getTabCount() && place != getSelectedIndex()) {
            setSelectedIndex(place);
        }
        filling = false;
        showSelected();
    }

    void retitle() {
        for (int i = 0; i < getTabCount(); i++) {
            int place = i;
            views.find(ids.get(i)).ifPresent(view -> {
                setTitleAt(place, TabTitle.of(view));
                setToolTipTextAt(place, view.title());
                setIconAt(place, view.icon());
                setForegroundAt(place, view.present() ? null : UIManager.getColor("Label.disabledForeground"));
            });
        }
    }

    /** Lets its views go, so that nothing of them stays reachable from here. */
    void dissolve() {
        filling = true;
        removeAll();
    }

    /** Closes a view as a person does. */
    void close(String id) {
        close(List.of(id));
    }

    /** Closes views as a person does; nothing happens when one of them is to stay. */
    void close(List<String> closing) {
        if (views.mayClose(closing)) {
            closing.forEach(id -> change.accept(layout -> layout.closed(id)));
            closing.forEach(views::closed);
            closing.forEach(id -> views.did("view:close", Map.of("id", List.of(id))));
        }
    }

    /** The person's wish to change the layout as a command does with the view in front. */
    void wish(String id, String command, UnaryOperator<Layout> wanted) {
        change.accept(wanted);
        views.didInFront(id, command);
    }

    /** The person's wish to put a view elsewhere. */
    void move(String id, String at, Side side) {
        change.accept(layout -> layout.put(id, at, side));
        views.did("view:move", Map.of("id", List.of(id), "at", List.of(at), "side", List.of(word(side))));
    }

    /** The person's wish to give a view a window of its own there. */
    void floatAt(String id, Bounds bounds) {
        change.accept(layout -> layout.floating(id, bounds));
        views.did("view:float", FloatingWindow.placed(id, bounds));
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    boolean closable(String id) {
        return views.find(id).map(Dockable::closable).orElse(true);
    }

    /** Also called when another stack takes a view from here. */
    @Override
    public void removeTabAt(int place) {
        boolean wasFilling = filling;
        filling = true;
        super.removeTabAt(place);
        ids.remove(place);
        filling = wasFilling;
    }

    private void put(int place, String id) {
        Dockable view = views.find(id).orElseThrow();
        JComponent widget = view.widget();
        widget.putClientProperty("JTabbedPane.tabClosable", view.closable());
        int before = ids.indexOf(id);
        if (before == place) {
            setComponentAt(place, widget); // another one when the bundle of the view came or went
            return;
        }
        if (before >= 0) {
            removeTabAt(before);
        }
        insertTab(TabTitle.of(view), view.icon(), widget, view.title(), place);
        ids.add(place, id);
    }

    private void selected() {
        if (!filling && getSelectedIndex() >= 0) {
            String id = ids.get(getSelectedIndex());
            change.accept(layout -> layout.front(id));
            showSelected();
            views.chosen(id);
        }
    }

    private void showSelected() {
        if (getSelectedIndex() >= 0) {
            views.find(ids.get(getSelectedIndex())).ifPresent(Dockable::shown);
        }
    }
}
