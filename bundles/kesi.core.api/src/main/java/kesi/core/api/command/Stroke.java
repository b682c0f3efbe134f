package kesi.core.api.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A key with its modifiers, written {@code ctrl shift I} as {@code javax.swing.KeyStroke} reads it. It refuses keys
 * that no keyboard has. {@code ctrl} means the key with which a platform gives commands: on a Mac it is the command
 * key. Immutable.
 *
 * @param modifiers the modifiers
 * @param key the key in capitals, for example {@code I}, {@code F2}, {@code PAGE_UP}
 */
public record Stroke(Set<Modifier> modifiers, String key) {

    private static final Pattern PLAIN = Pattern.compile("[A-Z0-9]|F([1-9]|1[0-9]|2[0-4])|NUMPAD[0-9]");
    private static final List<String> NAMED = List.of(
            "ENTER",
            "ESCAPE",
            "TAB",
            "SPACE",
            "BACK_SPACE",
            "DELETE",
            "INSERT",
            "HOME",
            "END",
            "PAGE_UP",
            "PAGE_DOWN",
            "UP",
            "DOWN",
            "LEFT",
            "RIGHT",
            "PLUS",
            "MINUS",
            "EQUALS",
            "COMMA",
            "PERIOD",
            "SLASH",
            "BACK_SLASH",
            "SEMICOLON",
            "QUOTE",
            "BACK_QUOTE",
            "OPEN_BRACKET",
            "CLOSE_BRACKET",
            "ADD",
            "SUBTRACT",
            "MULTIPLY",
            "DIVIDE",
            "DECIMAL",
            "CONTEXT_MENU",
            "PRINTSCREEN",
            "PAUSE");

    /** Keys that are held while another is pressed, in the order in which they are written. */
    public enum Modifier {
        CTRL,
        ALT,
        SHIFT,
        META
    }

    public Stroke {
        modifiers = modifiers.isEmpty() ? Set.of() : Set.copyOf(modifiers);
        if (!PLAIN.matcher(key).matches() && !NAMED.contains(key)) {
            throw new IllegalArgumentException(key);
        }
    }

    /** The stroke that is written so, with blanks or plus signs between; empty when there is none of that name. */
    public static Optional<Stroke> of(String text) {
        List<String> words = Arrays.stream(text.strip().split("[\\s+]+"))
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
        Set<Modifier> held = EnumSet.noneOf(Modifier.class);
        try {
            for (String word : words.subList(0, words.size() - 1)) {
                held.add(Modifier.valueOf(word.equals("CONTROL") ? "CTRL" : word));
            }
            return Optional.of(new Stroke(held, words.get(words.size() - 1)));
        } catch (IllegalArgumentException e) { // text of a person or a bundle: no such key
            return Optional.empty();
        }
    }

    /** Whether the key alone would be typed into a text. */
    public boolean types() {
        boolean commanding = modifiers.stream().anyMatch(one -> one != Modifier.SHIFT);
        return !commanding && (key.length() == 1 || key.equals("SPACE"));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        Arrays.stream(Modifier.values())
                .filter(modifiers::contains)
                .forEach(one -> text.append(one.name().toLowerCase(Locale.ROOT)).append(' '));
        return text.append(key).toString();
    }
}
