package kesi.shell.swing.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.Texts;
import kesi.shell.swing.dock.DockDesk;
import kesi.shell.swing.dock.Layout;
import kesi.shell.swing.dock.LayoutFolder;
import kesi.shell.swing.dock.StandardLayout;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.problem.Problems;

/** The perspectives, which one is in front, and the layout of each. Used on the event dispatch thread. */
final class PerspectiveDesk {

    /** The window's own perspective, there when no bundle brings one. */
    static final PerspectiveInfo HOME = new PerspectiveInfo(
            "home",
            Texts.of("perspective.home"),
            Optional.ofNullable(PerspectiveDesk.class.getResource("/kesi/shell/swing/icon/search.svg")),
            Integer.MAX_VALUE,
            List.of(OwnViews.SEARCH),
            "kesi.shell.swing");

    private final Contributions<PerspectiveInfo> contributed;
    private final DockDesk desk;
    private final StandardLayout standard;
    private final LayoutFolder folder;
    private final Problems problems;
    private final Map<String, Layout> layouts = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private PerspectiveInfo current = HOME;
    private String wish = "";

    PerspectiveDesk(
            Contributions<PerspectiveInfo> contributed,
            DockDesk desk,
            StandardLayout standard,
            LayoutFolder folder,
            Problems problems) {
        this.contributed = contributed;
        this.desk = desk;
        this.standard = standard;
        this.folder = folder;
        this.problems = problems;
    }

    /** Opens the first perspective. */
    void start() {
        show(all().get(0));
    }

    /** All perspectives in their order, the window's own last. */
    List<PerspectiveInfo> all() {
        List<PerspectiveInfo> all = new ArrayList<>(contributed.all());
        all.sort(Comparator.comparingInt(PerspectiveInfo::order).thenComparing(PerspectiveInfo::id));
        all.add(HOME);
        return all;
    }

    PerspectiveInfo current() {
        return current;
    }

    /** Calls the listener when perspectives come or go or another one is in front; for as long as the window lives. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Switches to a perspective; answers whether it is here. */
    boolean show(String id) {
        Optional<PerspectiveInfo> wanted =
                all().stream().filter(one -> one.id().equals(id)).findFirst();
        wish = id;
        wanted.ifPresent(this::show);
        return wanted.isPresent();
    }

    /** A perspective arrived; it comes to the front when it was in front as it left. */
    void came(PerspectiveInfo perspective) {
        if (perspective.id().equals(wish) || (wish.isEmpty() && current.equals(HOME))) {
            show(perspective);
        } else {
            listeners.forEach(Runnable::run);
        }
    }

    /** A perspective left; when it was in front, another one takes its place. */
    void left(PerspectiveInfo perspective) {
        if (current.equals(perspective)) {
            String left = perspective.id();
            show(all().get(0));
            wish = left;
        } else {
            listeners.forEach(Runnable::run);
        }
    }

    /** Opens a view in the perspective in front, or brings it to the front. */
    void showView(String id) {
        desk.edit(layout -> standard.add(layout, id));
    }

    /** Puts everything back where it stood when nobody had moved it. */
    void reset() {
        safely(() -> folder.forget(current.id()));
        Layout fresh = fresh(current);
        desk.edit(layout -> fresh);
        desk.redraw();
    }

    /** Keeps all layouts on disk. */
    void save() {
        layouts.put(current.id(), desk.layout());
        layouts.forEach((id, layout) -> safely(() -> folder.save(id, layout)));
    }

    private void show(PerspectiveInfo perspective) {
        layouts.put(current.id(), desk.layout().equals(Layout.EMPTY) ? layout(current) : desk.layout());
        current = perspective;
        Layout wanted = layout(perspective);
        desk.edit(layout -> wanted);
        listeners.forEach(Runnable::run);
    }

    private Layout layout(PerspectiveInfo perspective) {
        return layouts.computeIfAbsent(perspective.id(), id -> kept(id).orElseGet(() -> fresh(perspective)));
    }

    private Optional<Layout> kept(String id) {
        try {
            return folder.load(id);
        } catch (Problem damaged) {
            problems.say(damaged);
            return Optional.empty();
        }
    }

    private Layout fresh(PerspectiveInfo perspective) {
        List<String> views = new ArrayList<>(perspective.views());
        views.add(OwnViews.NAVIGATOR);
        views.add(OwnViews.DETAIL);
        return standard.of(views.stream().distinct().toList());
    }

    private void safely(Runnable action) {
        try {
            action.run();
        } catch (Problem unsaved) {
            problems.say(unsaved);
        }
    }
}
