package kesi.shell.swing.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.problem.Problem;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.api.layout.LayoutShelf.Kept;
import kesi.shell.swing.dock.DockDesk;
import kesi.shell.swing.dock.StandardLayout;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.ViewScope;

/** The perspectives, which one is in front, and the layout of each. Used on the event dispatch thread. */
final class PerspectiveDesk {

    /** Where layouts are kept, and who is told when they cannot be. */
    record Store(LayoutShelf shelf, Problems problems, ViewScope scope) {}

    private final PerspectiveList list;
    private final DockDesk desk;
    private final StandardLayout standard;
    private final LayoutShelf shelf;
    private final Recollection memory;
    private final Problems problems;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final LayoutKeeper keeper;
    private PerspectiveInfo current = PerspectiveList.HOME;
    private String wish = "";
    private Optional<Layout> untouched = Optional.empty();

    PerspectiveDesk(
            Contributions<PerspectiveInfo> contributed,
            DockDesk desk,
            StandardLayout standard,
            Recollection memory,
            Store store) {
        this.list = new PerspectiveList(contributed, store.shelf(), memory);
        this.desk = desk;
        this.standard = standard;
        this.shelf = store.shelf();
        this.memory = memory;
        this.problems = store.problems();
        this.keeper = new LayoutKeeper(shelf, problems, store.scope().executor("layout"), this::arranged);
        store.scope().onEnd(keeper::end);
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

    /** All perspectives in their order. */
    List<PerspectiveInfo> all() {
        return list.all();
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
        Optional<PerspectiveInfo> wanted = list.find(id);
        wish = id;
        wanted.ifPresent(this::leaveFor);
        return wanted.isPresent();
    }

    /** A perspective arrived; it comes to the front when it was in front as it left. */
    void came(PerspectiveInfo perspective) {
        memory.learn(perspective);
        if (perspective.id().equals(wish) || (wish.isEmpty() && current.equals(PerspectiveList.HOME))) {
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
        list.refresh();
        if (list.find(current.id()).isEmpty()) {
            bring(all().get(0));
        } else {
            current = list.find(current.id()).orElse(current);
            listeners.forEach(Runnable::run);
        }
    }

    /** Opens a view in the perspective in front, or brings it to the front. */
    void showView(String id) {
        desk.edit(layout -> standard.add(layout, id));
    }

    /** Puts everything back where it stood when nobody had moved it. */
    void reset(String id) {
        keeper.drop(id);
        try {
            shelf.reset(id);
        } catch (Problem unreset) {
            problems.say(unreset);
        }
        reload(id);
    }

    /** Shows what is kept of a perspective, if it is in front. */
    void reload(String id) {
        if (current.id().equals(id)) {
            keeper.drop(id);
            Layout wanted = layout(current);
            desk.edit(layout -> wanted);
            desk.redraw();
        }
    }

    /** Keeps the layout in front on disk, now, and waits for it. */
    void save() {
        keeper.begin();
        keeper.settle();
    }

    /** Waits until what was begun to be kept is on the disk; any thread. */
    void settle() {
        keeper.settle();
    }

    /** Keeps it when nothing changes for a moment. */
    void saveSoon() {
        keeper.soon();
    }

    private LayoutKeeper.Arranged arranged() {
        Optional<Layout> now = Optional.of(desk.layout());
        boolean moved = !now.equals(untouched);
        if (moved) {
            untouched = Optional.empty();
        }
        memory.used(current.id());
        return new LayoutKeeper.Arranged(current.id(), moved ? now : Optional.empty(), memory.now());
    }

    private void leaveFor(PerspectiveInfo perspective) {
        keeper.begin();
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
        Optional<Layout> kept = keeper.waiting(perspective.id())
                .or(() -> shelf.find(perspective.id()).map(Kept::layout));
        List<Problem> troubles = shelf.troubles();
        troubles.forEach(problems::say);
        Layout layout = kept.or(() -> shelf.ofDepartment(perspective.id())).orElseGet(() -> fresh(perspective));
        boolean asGiven = kept.isEmpty() && troubles.isEmpty(); // what is damaged is written anew
        untouched = Optional.of(layout).filter(given -> asGiven);
        return layout;
    }

    private Layout fresh(PerspectiveInfo perspective) {
        List<String> views = new ArrayList<>(perspective.views());
        views.add(OwnViews.NAVIGATOR);
        views.add(OwnViews.DETAIL);
        return standard.of(views.stream().distinct().toList());
    }
}
