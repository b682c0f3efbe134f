package kesi.core.provider.look;

import java.util.List;
import java.util.Map;
import kesi.core.api.command.Outcome;
import kesi.core.api.look.Look;
import kesi.core.api.preference.Preferences;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and changes the choices of the page {@code look} for its commands. */
@Component(service = LookChoices.class)
public final class LookChoices {

    private final Preferences preferences;

    @Activate
    public LookChoices(@Reference Preferences preferences) {
        this.preferences = preferences;
    }

    /** What holds. */
    Look now() {
        return preferences.read(Look.PAGE, Look.class);
    }

    /** Chooses a word and says so. */
    Outcome choose(String choice, String word) {
        preferences.choose(Look.PAGE, Map.of(choice, List.of(word)));
        return Outcome.of(Message.of(LookChoices.class, "look.chosen." + choice, named(choice, word)))
                .withData(Outcome.tree(choice, word));
    }

    /** Changes the size by so many percent, within what is allowed. */
    Outcome resize(int percent) {
        int size = Math.max(Look.SMALLEST, Math.min(Look.LARGEST, now().fontSize() + percent));
        return choose("font-size", String.valueOf(size));
    }

    private static Message named(String choice, String word) {
        Message name = Message.of(LookChoices.class, "look." + choice + "." + word);
        return name.chinese().equals(name.key()) ? Message.literal(word) : name;
    }
}
