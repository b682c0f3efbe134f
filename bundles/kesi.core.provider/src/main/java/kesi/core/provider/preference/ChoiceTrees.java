package kesi.core.provider.preference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Parameter;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.text.Message;

/** Choices as scripts read them. */
final class ChoiceTrees {

    private ChoiceTrees() {}

    /** {@code key, values, from, standard, choices, locked}. */
    static Map<String, Object> tree(String page, Choice choice) {
        Parameter parameter = choice.parameter();
        Map<String, Object> tree = Outcome.tree(
                "key", page + "." + parameter.flag(),
                "values", choice.held().values(),
                "from", choice.held().from().name().toLowerCase(Locale.ROOT),
                "standard", parameter.standard(),
                "choices", parameter.choices());
        Optional<Message> reason = choice.held().reason();
        reason.ifPresent(sentence -> tree.put("locked", sentence.toString()));
        return tree;
    }

    /** The heads of a table of choices. */
    static List<Message> heads() {
        return Stream.of("preference.key", "preference.label", "preference.values", "preference.from")
                .map(key -> Message.of(ChoiceTrees.class, key))
                .toList();
    }
}
