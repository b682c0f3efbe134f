package kesi.core.provider.preference;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what holds for one choice or for a page. */
@Command(name = "preference:get", title = "%preference.get", help = "%preference.get.help")
@Component
public final class GetPreference implements Handler<GetPreference.Parameters> {

    private final NamedChoices named;
    private final Language language;

    /** Which. */
    public record Parameters(
            @Param(label = "%preference.name", positional = true)
            String name) {}

    @Activate
    public GetPreference(@Reference NamedChoices named, @Reference Language language) {
        this.named = named;
        this.language = language;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        NamedChoices.Named found = named.find(parameters.name());
        List<Message> lines = found.choices().stream().map(this::line).toList();
        Object data = found.choices().stream()
                .map(choice -> ChoiceTrees.tree(found.page(), choice))
                .toList();
        String text = String.join("\n", lines.stream().map(language::say).toList());
        boolean one = lines.size() == 1;
        return Outcome.of(one ? lines.get(0) : Message.literal(text)).withData(one ? ((List<?>) data).get(0) : data);
    }

    private Message line(Choice choice) {
        return Message.of(
                GetPreference.class,
                "preference.got",
                choice.parameter().flag(),
                String.join(", ", choice.held().values()),
                Message.of(
                        GetPreference.class,
                        "preference.origin." + choice.held().from()));
    }
}
