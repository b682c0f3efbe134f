package kesi.shell.layout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kesi.core.api.text.Message;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.api.layout.LayoutShelf.Kept;
import kesi.shell.api.layout.LayoutWindow;

/** A window that draws nothing. */
final class MemoryWindow implements LayoutWindow {

    final List<String> reset = new ArrayList<>();
    boolean open = true;
    boolean mayClose = true;
    private final LayoutShelf shelf;
    private Layout layout;
    private String perspective = "news";
    private String front;

    MemoryWindow(LayoutShelf shelf, Layout layout) {
        this.shelf = shelf;
        this.layout = layout;
        this.front = layout.fronts().findFirst().orElse("");
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public String perspective() {
        return perspective;
    }

    @Override
    public Optional<String> front() {
        return Optional.of(front).filter(layout::contains);
    }

    @Override
    public void change(UnaryOperator<Layout> change) {
        layout = change.apply(layout);
    }

    @Override
    public List<Part> perspectives() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("news", Message.literal("报道档案"), "kesi.news.ui", State.OPEN));
        shelf.all().stream()
                .filter(Kept::isOwn)
                .map(kept -> new Part(kept.id(), Message.literal(kept.name()), "", State.CLOSED))
                .forEach(parts::add);
        return parts;
    }

    @Override
    public List<Part> views() {
        return layout.ids()
                .map(id -> new Part(id, Message.literal(id), "kesi.news.ui", State.OPEN))
                .toList();
    }

    @Override
    public boolean showView(String view) {
        boolean here = layout.contains(view);
        front = here ? view : front;
        return here;
    }

    @Override
    public boolean close(List<String> views) {
        if (mayClose) {
            views.forEach(view -> layout = layout.closed(view));
        }
        return mayClose;
    }

    @Override
    public boolean showPerspective(String wanted) {
        boolean here = perspectives().stream().anyMatch(part -> part.id().equals(wanted));
        perspective = here ? wanted : perspective;
        return here;
    }

    @Override
    public void reload(String wanted) {
        shelf.find(wanted).filter(kept -> wanted.equals(perspective)).ifPresent(kept -> layout = kept.layout());
    }

    @Override
    public void reset(String wanted) {
        reset.add(wanted);
    }
}
