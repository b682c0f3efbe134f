package kesi.deploy.provider.support;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@code ‹…›} in the place of everything that the product did not say itself: names, titles, paths, addresses,
 * longer numbers. It knows what may stay, not what must go, so that what nobody thought of goes too.
 */
final class Masking {

    static final String HIDDEN = "‹…›";

    private static final int LONGEST_NUMBER = 3;
    private static final Pattern HEAD = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d+ +[A-Z]+ +" + "\\[[\\w .#-]*\\] [\\w.$]+ - )(.*)");
    private static final Pattern FRAME = Pattern.compile("\\s+(?:at [\\w.$/@<>\\-]+\\("
            + "(?:[\\w$]+\\.java(?::\\d+)?|Native Method|Unknown Source|<generated>)\\)(?: \\[.*\\])?"
            + "|\\.\\.\\. \\d+ (?:more|common frames omitted))");
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "\\S+@\\S+", // an address
            "(?:[A-Za-z]:)?[/\\\\][^\\s\"'“”‘’<>()]*", // a path
            "(?:kesi|java|javax|jdk|sun|org|com\\.zaxxer|com\\.formdev)(?:\\.[A-Za-z_$][\\w$-]*)+", // a class or bundle
            "Caused by:|Suppressed:|[A-Z]-[A-Z][A-Z-]+", // how a stack goes on, a code
            "[a-z]+:[a-z]+(?:-[a-z]+)*(?![\\w:/])", // a command
            "\\p{IsHan}+",
            "\\p{L}[\\p{L}\\p{M}\\p{N}_]*",
            "\\p{N}+(?:[.,:-]\\p{N}+)*"));

    private final Vocabulary vocabulary;

    Masking(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One line of a log: time, level, thread and logger stay, frames of a stack too. */
    String line(String line) {
        Matcher head = HEAD.matcher(line);
        if (head.matches()) {
            return head.group(1) + text(head.group(2));
        }
        return FRAME.matcher(line).matches() ? line : text(line);
    }

    /** Any text. */
    String text(String text) {
        return TOKEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(stays(found.group()) ? found.group() : HIDDEN))
                .replaceAll("(?:" + HIDDEN + "[ .,-]?)*" + HIDDEN, HIDDEN);
    }

    /** A tree as a command gives it, with all texts masked; numbers and truth values stay. */
    @Nullable
    Object tree(@Nullable Object tree) {
        if (tree instanceof String string) {
            return text(string);
        }
        if (tree instanceof Collection<?> all) {
            return all.stream().map(this::tree).toList();
        }
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> masked = new LinkedHashMap<>();
            map.forEach((key, value) -> masked.put(key(String.valueOf(key)), tree(value)));
            return masked;
        }
        return tree;
    }

    private String key(String key) {
        return key.matches("[a-z][A-Za-z0-9]*") ? key : text(key);
    }

    private boolean stays(String token) {
        if (vocabulary.knows(token)) {
            return true;
        }
        char first = token.charAt(0);
        if (Character.isDigit(first)) {
            return token.matches("[0-9]{1," + LONGEST_NUMBER + "}(?:\\.[0-9]{1," + LONGEST_NUMBER + "})*");
        }
        if (token.contains("@") || token.contains("/") || token.contains("\\")) {
            return false;
        }
        boolean name = token.indexOf('.') > 0 || token.indexOf(':') > 0 || token.matches("[A-Z]-[A-Z][A-Z-]+");
        return name || vocabulary.knows(token);
    }
}
