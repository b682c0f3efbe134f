package kesi.core.provider.preference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of choices in files and on the command line: {@code PAGE.CHOICE}, the choice in kebab case. */
public final class Keys {

    private Keys() {}

    /** The key of a choice; its name may be given as a flag or as the record's component. */
    static String of(String page, String choice) {
        return page + "." + kebab(choice);
    }

    /** A key as somebody wrote it, in the form in which files have it. */
    public static String normal(String written) {
        int point = written.lastIndexOf('.');
        return point < 0 ? written : of(written.substring(0, point), written.substring(point + 1));
    }

    /** The page of a key; the whole when there is no point in it. */
    static String page(String key) {
        int point = key.lastIndexOf('.');
        return point < 0 ? key : key.substring(0, point);
    }

    /** Reads a tree of keys: each value is a text, a number, true, false or a list of these. */
    static Map<String, List<String>> read(Map<?, ?> tree) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        tree.forEach((key, value) -> values.put(normal(String.valueOf(key)), words(value)));
        return values;
    }

    private static List<String> words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
