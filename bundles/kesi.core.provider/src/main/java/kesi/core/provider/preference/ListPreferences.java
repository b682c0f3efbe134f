package kesi.core.provider.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.preference.Preferences;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.preference.Preferences.Page;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists choices with what holds and who decided. */
@Command(name = "preference:list", title = "%preference.list", help = "%preference.list.help")
@Component
public final class ListPreferences implements Handler<ListPreferences.Parameters> {

    private final Preferences preferences;
    private final Language language;

    /** What to look for. */
    public record Parameters(
            @Param(label = "%preference.search") Optional<String> search) {}

    @Activate
    public ListPreferences(@Reference Preferences preferences, @Reference Language language) {
        this.preferences = preferences;
        this.language = language;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<Object> data = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Page page : preferences.pages()) {
            for (Choice choice : preferences.choices(page.id())) {
                if (parameters
                        .search()
                        .filter(words -> !found(page, choice, words))
                        .isEmpty()) {
                    data.add(ChoiceTrees.tree(page.id(), choice));
                    rows.add(row(page, choice));
                }
            }
        }
        return Outcome.of(Message.of(ListPreferences.class, "preference.listed", rows.size()))
                .withData(data)
                .withListing(new Listing(ChoiceTrees.heads(), rows))
                .withFindings(preferences.findings());
    }

    private static boolean found(Page page, Choice choice, String words) {
        String title = page.title().chinese() + page.title().english() + page.id();
        return choice.mentions(words)
                || title.toLowerCase(java.util.Locale.ROOT).contains(words);
    }

    private List<String> row(Page page, Choice choice) {
        return List.of(
                page.id() + "." + choice.parameter().flag(),
                language.say(choice.parameter().label()),
                String.join(", ", choice.held().values()),
                language.say(Message.of(
                        ListPreferences.class,
                        "preference.origin." + choice.held().from())));
    }
}
