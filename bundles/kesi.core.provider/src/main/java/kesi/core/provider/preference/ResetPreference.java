package kesi.core.provider.preference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.preference.Preferences;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.preference.Preferences.Origin;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes back what the person chose, for one choice or a page. */
@Command(name = "preference:reset", title = "%preference.reset", help = "%preference.reset.help")
@Component
public final class ResetPreference implements Handler<ResetPreference.Parameters> {

    private final Preferences preferences;
    private final NamedChoices named;

    /** Which. */
    public record Parameters(
            @Param(label = "%preference.name", positional = true)
            String name) {}

    @Activate
    public ResetPreference(@Reference Preferences preferences, @Reference NamedChoices named) {
        this.preferences = preferences;
        this.named = named;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        NamedChoices.Named found = named.find(parameters.name());
        Map<String, List<String>> back = new LinkedHashMap<>();
        found.choices().stream()
                .filter(choice -> choice.held().from() == Origin.PERSON)
                .forEach(choice -> back.put(choice.parameter().name(), List.of()));
        preferences.choose(found.page(), back);
        List<Choice> now = named.find(parameters.name()).choices();
        return Outcome.of(Message.of(ResetPreference.class, "preference.back", back.size(), parameters.name()))
                .withData(now.stream()
                        .map(choice -> ChoiceTrees.tree(found.page(), choice))
                        .toList());
    }
}
