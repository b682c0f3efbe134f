package kesi.shell.swing.palette;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kesi.core.api.text.Message;

/**
 * Something that can be done or opened.
 *
 * @param title what it is called
 * @param kind what it is: a command, a view, a perspective, a list
 * @param name the name that scripts know, or empty
 * @param keys the key stroke, or empty
 * @param action does it
 */
public record PaletteEntry(Message title, Message kind, String name, String keys, Runnable action) {

    private static final int NAMED = 50;

    /** How well what was typed fits: the Chinese and English title, the pinyin initials and the name are tried. */
    OptionalInt score(String typed) {
        if (typed.isBlank()) {
            return OptionalInt.of(0);
        }
        String chinese = title.in(Locale.CHINESE);
        return Stream.of(chinese, title.in(Locale.ENGLISH), Initials.of(chinese), name)
                .filter(text -> !text.isEmpty())
                .map(text -> Fuzzy.score(typed, text))
                .flatMapToInt(OptionalInt::stream)
                .map(score -> name.equals(typed) ? score + NAMED : score)
                .max();
    }
}
