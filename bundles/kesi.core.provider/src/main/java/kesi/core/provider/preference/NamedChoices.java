package kesi.core.provider.preference;

import java.util.List;
import kesi.core.api.preference.Preferences;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.preference.Preferences.Page;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds choices by what a person calls them: {@code PAGE} or {@code PAGE.CHOICE}. */
@Component(service = NamedChoices.class)
public final class NamedChoices {

    private final Preferences preferences;

    /** The choices of a page, or one of them. */
    record Named(String page, List<Choice> choices) {}

    @Activate
    public NamedChoices(@Reference Preferences preferences) {
        this.preferences = preferences;
    }

    /**
     * What is called so.
     *
     * @throws Problem of kind USAGE when nothing is
     */
    Named find(String name) {
        if (preferences.pages().stream().map(Page::id).anyMatch(name::equals)) {
            return new Named(name, preferences.choices(name));
        }
        return one(name);
    }

    /** One choice; the name of a page alone is not enough. */
    Named one(String name) {
        String key = Keys.normal(name);
        String page = Keys.page(key);
        List<Choice> found = preferences.choices(page).stream()
                .filter(choice -> Keys.of(page, choice.parameter().flag()).equals(key))
                .toList();
        if (found.isEmpty()) {
            throw Problem.usage(Message.of(
                    NamedChoices.class,
                    "preference.unknown",
                    page,
                    name,
                    String.join(
                            ", ",
                            preferences.choices(page).stream()
                                    .map(choice -> choice.parameter().flag())
                                    .toList())));
        }
        return new Named(page, found);
    }
}
