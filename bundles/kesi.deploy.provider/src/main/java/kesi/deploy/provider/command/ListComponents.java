package kesi.deploy.provider.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.ComponentState;
import kesi.deploy.api.Inspection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the components of all bundles, those that wait or are broken with the reason. */
@Command(name = "component:list", title = "%component.list", help = "%component.list.help")
@Component
public final class ListComponents implements Handler<ListComponents.Parameters> {

    private final Inspection inspection;

    @Activate
    public ListComponents(@Reference Inspection inspection) {
        this.inspection = inspection;
    }

    /**
     * Which ones.
     *
     * @param word stands in the component's or its bundle's name
     * @param waiting only those that do not run
     */
    public record Parameters(
            @Param(label = "%param.word", positional = true) Optional<String> word,

            @Param(label = "%param.waiting") boolean waiting) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String word = parameters.word().orElse("").toLowerCase(Locale.ROOT);
        List<ComponentState> found = inspection.components().stream()
                .filter(component -> (component.bundle() + " " + component.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(word))
                .filter(component -> !parameters.waiting() || !component.satisfied())
                .toList();
        long waiting =
                found.stream().filter(component -> !component.satisfied()).count();
        return Outcome.of(Message.of(ListComponents.class, "component.listed", found.size(), waiting))
                .withData(found.stream().map(Trees::of).toList())
                .withListing(new Listing(
                        Trees.heads("component", "bundle", "runs"),
                        found.stream().map(ListComponents::row).toList()))
                .withFindings(found.stream().flatMap(Trees::findings).toList());
    }

    private static List<String> row(ComponentState component) {
        return List.of(component.name(), component.bundle(), component.satisfied() ? "+" : "-");
    }
}
