package kesi.shell.swing.menu;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;

/**
 * What the words of menu paths are called.
 *
 * @param areas the title of an area's perspective by its id, so that a new area needs no word here
 */
public record MenuWords(Function<String, Optional<Message>> areas) {

    /** The label of a word; a word that nobody knows stands for itself. */
    public Message of(String word) {
        Message known = Texts.of("menu." + word);
        boolean found = !known.chinese().equals("menu." + word);
        return found ? known : areas.apply(word).orElseGet(() -> Message.literal(capitalised(word)));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
