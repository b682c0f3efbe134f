package kesi.shell.swing.arrange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.Texts;
import kesi.shell.swing.part.Front;
import kesi.shell.swing.scope.OnScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the list that a command means and arranges it on the screen; the command waits for it. */
@Component(service = Lists.class)
public final class Lists {

    private final OpenPanels panels;
    private final Front front;

    /** The lists among these panels. */
    @Activate
    public Lists(@Reference OpenPanels panels, @Reference Front front) {
        this.panels = panels;
        this.front = front;
    }

    /**
     * Arranges a list.
     *
     * @param view the view that it stands in; that in front when empty
     * @param type the type of its records, where the view has several lists
     */
    Outcome arrange(Optional<String> view, Optional<String> type, Consumer<OpenList> change) {
        String where = view.or(front::current).orElseThrow(() -> Problem.usage(Texts.of("list.noView")));
        return OnScreen.answer(() -> {
                    OpenList list = find(where, type);
                    change.accept(list);
                    return Outcome.of(Texts.of("list.arranged", where))
                            .withData(Outcome.tree("view", where, "type", list.type()));
                })
                .orElseThrow(() -> Problem.failed(Texts.of("window.busy")));
    }

    private OpenList find(String view, Optional<String> type) {
        List<OpenList> there = panels.in(view, OpenList.class).toList();
        if (there.isEmpty()) {
            throw Problem.usage(Texts.of("list.noList", view));
        }
        return there.stream()
                .filter(list -> type.isEmpty() || type.get().equals(list.type()))
                .findFirst()
                .orElseThrow(() -> Problem.usage(Texts.of(
                        "list.otherType",
                        view,
                        String.join(", ", there.stream().map(OpenList::type).toList()))));
    }

    /** Values by column from words like {@code column=value}. */
    public static Map<String, Set<String>> values(List<String> words) {
        Map<String, Set<String>> values = new HashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals <= 0) {
                throw Problem.usage(Texts.of("list.badValue", word));
            }
            values.computeIfAbsent(word.substring(0, equals), column -> new HashSet<>())
                    .add(word.substring(equals + 1));
        }
        return values;
    }

    /** Words like {@code column=value}, in the order of the letters. */
    public static List<String> words(Map<String, Set<String>> values) {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + value))
                .sorted()
                .toList();
    }
}
