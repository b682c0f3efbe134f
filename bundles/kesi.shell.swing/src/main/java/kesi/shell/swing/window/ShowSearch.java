package kesi.shell.swing.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.shell.swing.Texts;
import kesi.shell.swing.arrange.Lists;
import kesi.shell.swing.arrange.OpenPanels;
import kesi.shell.swing.arrange.OpenSearch;
import kesi.shell.swing.scope.OnScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code search:show}: searches in the window, as typing into its search box and ticking facets do. */
@Command(name = "search:show", title = "%command.search.show", help = "%command.search.show.help")
@Component
public final class ShowSearch implements Handler<ShowSearch.Parameters> {

    private final ShellDoor door;
    private final OpenPanels panels;

    /** What, and where. */
    public record Parameters(
            @Param(label = "%param.search.words", positional = true)
            Optional<String> words,

            @Param(label = "%param.search.facets") List<String> facets,
            @Param(label = "%param.search.view") Optional<String> view) {}

    /** In the window behind that door. */
    @Activate
    public ShowSearch(@Reference ShellDoor door, @Reference OpenPanels panels) {
        this.door = door;
        this.panels = panels;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Shell shell = door.required();
        String words = parameters.words().orElse("");
        Map<String, Set<String>> facets = Lists.values(parameters.facets());
        String view = parameters.view().orElse(OwnViews.SEARCH);
        return OnScreen.answer(() -> {
                    find(shell, view).ask(words, facets);
                    return Outcome.of(Texts.of("command.search.show.done", words))
                            .withData(Outcome.tree("view", view, "words", words));
                })
                .orElseThrow(() -> Problem.failed(Texts.of("window.busy")));
    }

    private OpenSearch find(Shell shell, String view) {
        Optional<OpenSearch> open = view.equals(OwnViews.SEARCH)
                ? shell.openings().search(panels)
                : panels.in(view, OpenSearch.class).findFirst();
        return open.orElseThrow(() -> Problem.usage(Texts.of("search.noView", view)));
    }
}
