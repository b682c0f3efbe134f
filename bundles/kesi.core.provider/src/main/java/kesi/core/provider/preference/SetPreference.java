package kesi.core.provider.preference;

import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.preference.Preferences;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses for the person. */
@Command(name = "preference:set", title = "%preference.set", help = "%preference.set.help")
@Component
public final class SetPreference implements Handler<SetPreference.Parameters> {

    private final Preferences preferences;
    private final NamedChoices named;

    /** Which, and what. */
    public record Parameters(
            @Param(label = "%preference.name", positional = true)
            String name,

            @Param(label = "%preference.values", positional = true)
            List<String> values) {}

    @Activate
    public SetPreference(@Reference Preferences preferences, @Reference NamedChoices named) {
        this.preferences = preferences;
        this.named = named;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        if (parameters.values().isEmpty()) {
            throw Problem.usage(Message.of(SetPreference.class, "preference.values.none", parameters.name()));
        }
        NamedChoices.Named found = named.one(parameters.name());
        String choice = found.choices().get(0).parameter().name();
        preferences.choose(found.page(), Map.of(choice, parameters.values()));
        NamedChoices.Named now = named.one(parameters.name());
        return Outcome.of(Message.of(
                        SetPreference.class,
                        "preference.chosen",
                        Keys.normal(parameters.name()),
                        String.join(", ", parameters.values())))
                .withData(ChoiceTrees.tree(now.page(), now.choices().get(0)));
    }
}
