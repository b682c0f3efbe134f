package kesi.shell.swing.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.api.layout.LayoutShelf.Kept;
import kesi.shell.swing.Texts;
import kesi.shell.swing.dock.DockDesk;
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

    private static final int OWN_ORDER = 1_000_000;

    private final Contributions<PerspectiveInfo> contributed;
    private final DockDesk desk;
    private final StandardLayout standard;
    private final LayoutShelf shelf;
    private final Recollection memory;
    private final Problems problems;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<PerspectiveInfo> own;
    private PerspectiveInfo current = HOME;
    private String wish = "";

    PerspectiveDesk(
            Contributions<PerspectiveInfo> contributed,
            DockDesk desk,
            StandardLayout standard,
            LayoutShelf shelf,
            Recollection memory,
            Problems problems) {
        this.contributed = contributed;
        this.desk = desk;
        this.standard = standard;
        this.shelf = shelf;
        this.memory = memory;
        this.problems = problems;
        this.own = saved();
        contributed.all().forEach(memory::learn);
    }

    /** Opens the perspective that was used last, or the first one. */
    void start() {
        List<PerspectiveInfo> all = all();
        String last = memory.recent().stream().findFirst().orElse("");
        PerspectiveInfo first = memory.recent().stream()
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)))
                .findFirst()
                .orElse(all.get(0));
        bring(first);
        wish = last.equals(first.id()) ? "" : last;
    }

    /** All perspectives: in the order that the person or the department chose, then the bundles', one's own, ours. */
    List<PerspectiveInfo> all() {
        List<PerspectiveInfo> all = new ArrayList<>(contributed.all());
        all.addAll(own);
        all.add(HOME);
        List<String> order = memory.order();
        all.sort(Comparator.comparingInt((PerspectiveInfo one) -> place(order, one.id()))
                .thenComparingInt(PerspectiveInfo::order)
                .thenComparing(PerspectiveInfo::id));
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
        Optional<PerspectiveInfo> wanted = find(id);
        wish = id;
        wanted.ifPresent(this::leaveFor);
        return wanted.isPresent();
    }

    /** A perspective arrived; it comes to the front when it was in front as it left. */
    void came(PerspectiveInfo perspective) {
        memory.learn(perspective);
        if (perspective.id().equals(wish) || (wish.isEmpty() && current.equals(HOME))) {
            leaveFor(perspective);
        } else {
            listeners.forEach(Runnable::run);
        }
    }

    /** A perspective left; when it was in front, another one takes its place. */
    void left(PerspectiveInfo perspective) {
        if (current.equals(perspective)) {
            String left = perspective.id();
            leaveFor(all().get(0));
            wish = left;
        } else {
            listeners.forEach(Runnable::run);
        }
    }

    /** What is kept changed: names, order, or layouts that are not in front. */
    void refresh() {
        own = saved();
        memory.refresh();
        if (find(current.id()).isEmpty()) {
            bring(all().get(0));
        } else {
            current = find(current.id()).orElse(current);
            listeners.forEach(Runnable::run);
        }
    }

    /** Opens a view in the perspective in front, or brings it to the front. */
    void showView(String id) {
        desk.edit(layout -> standard.add(layout, id));
    }

    /** Puts everything back where it stood when nobody had moved it. */
    void reset(String id) {
        safely(() -> shelf.reset(id));
        reload(id);
    }

    /** Shows what is kept of a perspective, if it is in front. */
    void reload(String id) {
        if (current.id().equals(id)) {
            Layout wanted = layout(current);
            desk.edit(layout -> wanted);
            desk.redraw();
        }
    }

    /** Keeps the layout in front on disk. */
    void save() {
        Layout now = desk.layout();
        memory.used(current.id());
        safely(() -> shelf.save(current.id(), now));
        safely(memory::save);
    }

    private Optional<PerspectiveInfo> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private void leaveFor(PerspectiveInfo perspective) {
        save();
        bring(perspective);
    }

    private void bring(PerspectiveInfo perspective) {
        current = perspective;
        memory.used(perspective.id());
        Layout wanted = layout(perspective);
        desk.edit(layout -> wanted);
        listeners.forEach(Runnable::run);
    }

    private Layout layout(PerspectiveInfo perspective) {
        Layout layout = shelf.find(perspective.id())
                .map(Kept::layout)
                .or(() -> shelf.ofDepartment(perspective.id()))
                .orElseGet(() -> fresh(perspective));
        shelf.troubles().forEach(problems::say);
        return layout;
    }

    private Layout fresh(PerspectiveInfo perspective) {
        List<String> views = new ArrayList<>(perspective.views());
        views.add(OwnViews.NAVIGATOR);
        views.add(OwnViews.DETAIL);
        return standard.of(views.stream().distinct().toList());
    }

    private List<PerspectiveInfo> saved() {
        return shelf.all().stream()
                .filter(Kept::isOwn)
                .map(kept -> new PerspectiveInfo(
                        kept.id(), Message.literal(kept.name()), Optional.empty(), OWN_ORDER, List.of(), ""))
                .toList();
    }

    private static int place(List<String> order, String id) {
        int place = order.indexOf(id);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private void safely(Runnable action) {
        try {
            action.run();
        } catch (Problem unsaved) {
            problems.say(unsaved);
        }
    }
}
