package kesi.shell.layout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kesi.core.api.problem.Problem;
import kesi.shell.api.layout.DeskMemory.Known;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.api.layout.LayoutShelf.Kept;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.api.layout.LayoutWindow.Part;
import kesi.shell.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the commands work on: the open window where there is one, else the files of the workspace. */
@Component(service = Desk.class)
public final class Desk {

    private final LayoutShelf shelf;
    private volatile @Nullable LayoutWindow window;

    /** A desk over that shelf. */
    @Activate
    public Desk(@Reference LayoutShelf shelf) {
        this.shelf = shelf;
    }

    /** The window's bundle arrives. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindWindow(LayoutWindow arrived) {
        window = arrived;
    }

    /** The window's bundle leaves. */
    public void unbindWindow(LayoutWindow left) {
        if (left.equals(window)) {
            window = null;
        }
    }

    LayoutShelf shelf() {
        return shelf;
    }

    /** The window, if one is open. */
    Optional<LayoutWindow> open() {
        return Optional.ofNullable(window).filter(LayoutWindow::isOpen);
    }

    /** The open window; without one the command cannot be. */
    LayoutWindow window() {
        return open().orElseThrow(() -> Problem.failed(Texts.of("window.none")));
    }

    /** The view in front, for commands about it. */
    String front() {
        return window().front().orElseThrow(() -> Problem.failed(Texts.of("front.none")));
    }

    /** The id of what a person calls by its id or by its name. */
    String resolve(String name) {
        return names().entrySet().stream()
                .filter(entry -> entry.getKey().equals(name) || entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> Problem.usage(Texts.of("layout.unknown", name, String.join(", ", said()))));
    }

    /** The id of a layout that a person saved. */
    String own(String name) {
        String id = resolve(name);
        return shelf.find(id)
                .filter(Kept::isOwn)
                .map(Kept::id)
                .orElseThrow(() -> Problem.usage(Texts.of("layout.notOwn", name)));
    }

    /** The perspective in front, or the one that was used last. */
    String current() {
        return open().map(LayoutWindow::perspective)
                .or(() -> shelf.memory().recent().stream().findFirst())
                .orElseThrow(() -> Problem.usage(Texts.of("layout.never")));
    }

    /** How a perspective stands now. */
    Layout layout(String id) {
        Optional<Layout> shown =
                open().filter(one -> one.perspective().equals(id)).map(LayoutWindow::layout);
        return shown.or(() -> shelf.find(id).map(Kept::layout))
                .or(() -> shelf.ofDepartment(id))
                .orElseThrow(() -> Problem.failed(Texts.of("layout.standard", id)));
    }

    /** How what is in front stands now. */
    Layout layout() {
        return open().map(LayoutWindow::layout).orElseGet(() -> layout(current()));
    }

    /** Changes the layout that is in front; without a window the one that is kept. Answers how it stands then. */
    Layout change(UnaryOperator<Layout> change) {
        Optional<LayoutWindow> shown = open();
        if (shown.isPresent()) {
            shown.get().change(change);
            return shown.get().layout();
        }
        Layout changed = change.apply(layout(current()));
        shelf.save(current(), changed);
        return changed;
    }

    /** A name for a sentence. */
    String called(String id) {
        List<String> names = names().getOrDefault(id, List.of());
        return names.isEmpty() ? id : names.get(0);
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        names().forEach((id, names) -> said.add(names.isEmpty() ? id : id + " (" + names.get(0) + ")"));
        return said;
    }

    private Map<String, List<String>> names() {
        Map<String, List<String>> names = new java.util.LinkedHashMap<>();
        shelf.memory().perspectives().forEach((id, known) -> names.put(id, titles(known)));
        open().stream().flatMap(one -> one.perspectives().stream()).forEach(part -> names.put(part.id(), titles(part)));
        shelf.all().stream()
                .filter(kept -> kept.isOwn() || !names.containsKey(kept.id()))
                .forEach(kept -> names.put(kept.id(), kept.isOwn() ? List.of(kept.name()) : List.of()));
        return names;
    }

    private static List<String> titles(Known known) {
        return List.of(known.chinese(), known.english());
    }

    private static List<String> titles(Part part) {
        return List.of(part.title().in(java.util.Locale.CHINESE), part.title().in(java.util.Locale.ENGLISH));
    }
}
