package kesi.shell.swing.dock;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import kesi.core.api.text.Language;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Layout.Floating;
import kesi.shell.api.layout.Node;
import kesi.shell.api.layout.Node.Size;
import kesi.shell.api.layout.Side;
import kesi.shell.api.layout.Ways;

/** Shows a layout: one area in the window, one for each floating window. Used on the event dispatch thread. */
public final class DockDesk {

    private static final String VIEW = "kesi.view";

    private final JFrame frame;
    private final Dockables views;
    private final TabDrag drag;
    private final DockArea area;
    private final JPanel widget = new JPanel(new BorderLayout());
    private final Map<Side, EdgeStrip> strips = new EnumMap<>(Side.class);
    private final List<FloatingWindow> windows = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final FlyOut flyOut;
    private Layout layout = Layout.EMPTY;

    /** A desk without views. */
    public DockDesk(JFrame frame, Dockables views, Language language) {
        this.frame = frame;
        this.views = views;
        this.drag = new TabDrag(this::tabs, this::layout, new TabMenu(language));
        this.area = new DockArea(views, this::edit, drag);
        widget.add(area, BorderLayout.CENTER);
        this.flyOut = new FlyOut(area, views, language, this::restore);
        strip(Side.LEFT, BorderLayout.WEST);
        strip(Side.RIGHT, BorderLayout.EAST);
        strip(Side.BELOW, BorderLayout.SOUTH);
    }

    /** Says which view a widget holds, for {@link #viewAround}. */
    public static void markView(JComponent widget, String id) {
        widget.putClientProperty(VIEW, id);
    }

    /** The view that a component belongs to; a strip of tabs belongs to the view whose tab is chosen. */
    public static Optional<String> viewAround(Component component) {
        Component start = component instanceof ViewTabs tabs ? tabs.getSelectedComponent() : component;
        for (Component one = start; one != null; one = one.getParent()) {
            if (one instanceof JComponent widget && widget.getClientProperty(VIEW) instanceof String id) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Calls the listener after each change of the layout; for as long as the desk lives. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** What stands in the window. */
    public JPanel widget() {
        return widget;
    }

    /** Where everything stands now. */
    public Layout layout() {
        return layout;
    }

    /** Changes the layout and shows it. */
    public void edit(UnaryOperator<Layout> change) {
        layout = change.apply(layout);
        draw();
        listeners.forEach(Runnable::run);
    }

    /** Draws anew: views came or went. */
    public void draw() {
        flyOut.back();
        area.draw(layout.maximised().<Node>map(stack -> stack).or(layout::root));
        drawFloats();
        strips.forEach((side, strip) -> strip.show(minimised(side)));
    }

    /** Draws everything anew, also what seems the same. */
    public void redraw() {
        areas().forEach(DockArea::forget);
        draw();
    }

    /** Brings titles and icons up to date. */
    public void retitle() {
        areas().forEach(DockArea::retitle);
        strips.forEach((side, strip) -> strip.show(minimised(side)));
    }

    /** Takes everything off the screen; the layout stays what it was. */
    public void dispose() {
        flyOut.back();
        area.draw(Optional.empty());
        windows.forEach(FloatingWindow::dispose);
        windows.clear();
    }

    private void restore(String view) {
        edit(now -> now.front(view));
        views.chosen(view);
    }

    private void drawFloats() {
        List<Floating> wanted = layout.floats().stream().filter(this::isVisible).toList();
        List<FloatingWindow> free = new ArrayList<>(windows);
        windows.clear();
        for (Floating one : wanted) {
            FloatingWindow window =
                    free.stream().filter(open -> open.isOf(one)).findFirst().orElseGet(this::open);
            free.remove(window);
            windows.add(window);
        }
        free.forEach(FloatingWindow::dispose);
        for (int i = 0; i < wanted.size(); i++) {
            windows.get(i).show(wanted.get(i));
        }
    }

    private void strip(Side side, String place) {
        EdgeStrip strip = new EdgeStrip(side, views, flyOut);
        strips.put(side, strip);
        widget.add(strip, place);
    }

    private List<String> minimised(Side side) {
        return layout.stacks()
                .filter(stack -> stack.is(Size.MINIMISED) && layout.maximised().isEmpty())
                .filter(stack -> edge(stack.front()) == side)
                .flatMap(Node::ids)
                .toList();
    }

    /** What stands above shows its tabs at the left: the top has bars enough. */
    private Side edge(String view) {
        Side edge = Ways.edge(layout, view);
        return edge == Side.ABOVE ? Side.LEFT : edge;
    }

    private FloatingWindow open() {
        DockArea content = new DockArea(views, this::edit, drag);
        return new FloatingWindow(frame, content, this::edit, views);
    }

    private boolean isVisible(Floating window) {
        return window.content().ids().anyMatch(id -> views.find(id).isPresent());
    }

    private Stream<DockArea> areas() {
        return Stream.concat(windows.stream().map(FloatingWindow::area), Stream.of(area));
    }

    private Stream<ViewTabs> tabs() {
        return areas().flatMap(one -> one.tabs().stream());
    }
}
