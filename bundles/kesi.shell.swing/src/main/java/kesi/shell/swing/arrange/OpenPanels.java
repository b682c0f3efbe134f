package kesi.shell.swing.arrange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import kesi.core.api.text.Language.Subscription;
import kesi.shell.swing.dock.DockDesk;
import kesi.shell.swing.part.CoreServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The panels that are open now, for commands that arrange them. Used on the event dispatch thread. */
@Component(service = OpenPanels.class)
public final class OpenPanels {

    private final List<OpenPanel> open = new CopyOnWriteArrayList<>();
    private final CoreServices core;

    /** No panel yet. */
    @Activate
    public OpenPanels(@Reference CoreServices core) {
        this.core = core;
    }

    /** A panel is there until the handle is closed. */
    public Subscription add(OpenPanel panel) {
        open.add(panel);
        return () -> open.remove(panel);
    }

    /** The panels of a kind in a view. */
    public <P extends OpenPanel> Stream<P> in(String view, Class<P> kind) {
        return open.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(panel -> viewOf(panel).equals(Optional.of(view)));
    }

    /** A person did in a panel by hand what a command does; the view, and in it the type, say where. */
    public void did(OpenPanel panel, String command, Map<String, List<String>> arguments) {
        viewOf(panel).ifPresent(view -> {
            Map<String, List<String>> all = new TreeMap<>(arguments);
            all.values().removeIf(List::isEmpty);
            all.put("view", List.of(view));
            if (panel instanceof OpenList list && in(view, OpenList.class).count() > 1) {
                all.put("type", List.of(list.type()));
            }
            core.commands().byHand(command, all);
        });
    }

    private static Optional<String> viewOf(OpenPanel panel) {
        return DockDesk.viewAround(panel.widget());
    }
}
