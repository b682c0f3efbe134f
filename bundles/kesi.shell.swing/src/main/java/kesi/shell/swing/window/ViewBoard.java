package kesi.shell.swing.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import kesi.core.api.text.Language;
import kesi.shell.api.View.Area;
import kesi.shell.api.layout.DeskMemory.Known;
import kesi.shell.swing.dock.Dockables;
import kesi.shell.swing.look.Dressing;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.ViewSource;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.ViewScope;

/** All views that can be shown, and those that are. Used on the event dispatch thread. */
final class ViewBoard implements Dockables {

    private final Contributed bundles;
    private final Contributions<ViewSource> contributed;
    private final Function<String, Optional<ViewSource>> own;
    private final Language language;
    private final ViewScope scope;
    private final Problems problems;
    private final Function<String, Optional<Known>> known;
    private final Map<String, AbsentHost> absent = new LinkedHashMap<>();
    private Consumer<String> chosen = id -> {};
    private Consumer<String> came = id -> {};
    private BiConsumer<String, Map<String, List<String>>> hands = (command, arguments) -> {};
    private Function<String, JComponent> tools = id -> new JPanel();
    private Runnable signed = () -> {};
    private Predicate<List<String>> guard = ids -> true;
    private final Map<String, ViewHost> hosts = new LinkedHashMap<>();
    private boolean disposed;

    /**
     * A board with no view open.
     *
     * @param own makes the window's own views by their ids
     * @param known tells what is known of views whose bundles are absent
     */
    ViewBoard(
            Contributed bundles,
            Function<String, Optional<ViewSource>> own,
            Function<String, Optional<Known>> known,
            Language language,
            ViewScope scope,
            Problems problems) {
        this.bundles = bundles;
        this.contributed = bundles.views();
        this.own = own;
        this.known = known;
        this.language = language;
        this.scope = scope;
        this.problems = problems;
    }

    @Override
    public Optional<Dockable> find(String id) {
        return disposed
                ? Optional.empty()
                : Optional.<Dockable>ofNullable(hosts.get(id))
                        .or(() -> source(id).map(source -> host(id, source)))
                        .or(() -> ghost(id));
    }

    @Override
    public boolean mayClose(List<String> ids) {
        return guard.test(ids);
    }

    /** Asks before views are closed; answers whether they may. */
    void guardClosing(Predicate<List<String>> asks) {
        guard = guard.and(asks);
    }

    /** Calls the listener when what a tab says has changed. */
    void onSign(Runnable listener) {
        signed = listener;
    }

    private ViewHost host(String id, ViewSource source) {
        forgetGhost(id);
        ViewHost host = new ViewHost(source, language, scope, problems);
        host.onSign(signed);
        host.tools(() -> tools.apply(id));
        hosts.put(id, host);
        return host;
    }

    private void forgetGhost(String id) {
        AbsentHost ghost = absent.remove(id);
        if (ghost != null) {
            ghost.dispose();
        }
    }

    private Optional<Dockable> ghost(String id) {
        return known.apply(id)
                .map(view -> absent.computeIfAbsent(
                        id,
                        name -> new AbsentHost(
                                name, view, new AbsentHost.Around(language, scope, bundles.features()))));
    }

    @Override
    public void came(String id) {
        came.accept(id);
    }

    /** Calls the listener with each view that comes before the others while the layout stays as it is. */
    void onCame(Consumer<String> listener) {
        came = listener;
    }

    @Override
    public void chosen(String id) {
        chosen.accept(id);
    }

    /** Each view has a tool bar above it; it is asked for when the view is opened. */
    void toolsOf(Function<String, JComponent> bars) {
        tools = bars;
    }

    /** Calls the listener with each view that a person chose among its tabs. */
    void onChosen(Consumer<String> listener) {
        chosen = chosen.andThen(listener);
    }

    @Override
    public void did(String command, Map<String, List<String>> arguments) {
        hands.accept(command, arguments);
    }

    /** Calls the listener with what a person does with views by hand, as a command and its arguments. */
    void onHands(BiConsumer<String, Map<String, List<String>>> listener) {
        hands = listener;
    }

    @Override
    public void closed(String id) {
        forgetGhost(id);
        ViewHost host = hosts.remove(id);
        if (host != null) {
            host.dispose();
        }
    }

    /** A view's bundle leaves: what shows it, or an earlier one that left unseen, is given back. */
    void left(ViewSource source) {
        String id = source.info().id();
        ViewHost host = hosts.get(id);
        if (host != null && !isHere(id, host.source())) {
            closed(id);
        }
    }

    private boolean isHere(String id, ViewSource shown) {
        return source(id).filter(now -> now == shown).isPresent();
    }

    /** Where a view stands when nobody moved it; absent ones stand in the middle. */
    Area areaOf(String id) {
        return source(id).map(source -> source.info().area()).orElse(Area.MAIN);
    }

    /** The source of a view. */
    Optional<ViewSource> source(String id) {
        return contributed.all().stream()
                .filter(view -> view.info().id().equals(id))
                .findFirst()
                .or(() -> own.apply(id));
    }

    /** The theme changed: views that no window holds now are dressed, too. */
    void restyle() {
        Dressing.patiently(hosts.values().stream()
                .map(ViewHost::widget)
                .filter(widget -> SwingUtilities.getWindowAncestor(widget) == null)
                .toList());
    }

    /** Closes all views, for good: who still asks for one gets none. */
    void dispose() {
        disposed = true;
        List<String> open = new ArrayList<>(hosts.keySet());
        open.addAll(absent.keySet());
        open.forEach(this::closed);
    }
}
