package kesi.shell.swing.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.api.layout.LayoutShelf.Kept;
import kesi.shell.swing.Texts;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.PerspectiveInfo;

/** All perspectives: those of bundles, a person's own, the window's. Used on the event dispatch thread. */
final class PerspectiveList {

    /** The window's own perspective, there when no bundle brings one. */
    static final PerspectiveInfo HOME = new PerspectiveInfo(
            "home",
            Texts.of("perspective.home"),
            Optional.ofNullable(PerspectiveList.class.getResource("/kesi/shell/swing/icon/search.svg")),
            Integer.MAX_VALUE,
            List.of(OwnViews.SEARCH),
            "kesi.shell.swing");

    private static final int OWN_ORDER = 1_000_000;

    private final Contributions<PerspectiveInfo> contributed;
    private final LayoutShelf shelf;
    private final Recollection memory;
    private List<PerspectiveInfo> own;

    PerspectiveList(Contributions<PerspectiveInfo> contributed, LayoutShelf shelf, Recollection memory) {
        this.contributed = contributed;
        this.shelf = shelf;
        this.memory = memory;
        this.own = saved();
        contributed.all().forEach(memory::learn);
    }

    /** In the order that the person or the department chose, then the bundles', one's own, ours. */
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

    Optional<PerspectiveInfo> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Names, order, or one's own ones changed on disk. */
    void refresh() {
        own = saved();
        memory.refresh();
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
}
