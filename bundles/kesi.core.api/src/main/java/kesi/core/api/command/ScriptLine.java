package kesi.core.api.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A command with its arguments as one line of the console: what scripts record and what forms show. */
public final class ScriptLine {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:@,+-]+");

    private ScriptLine() {}

    /** The line; values that the console would read otherwise are quoted. */
    public static String of(String command, Map<String, List<String>> arguments) {
        StringBuilder line = new StringBuilder(command);
        arguments.forEach(
                (name, values) -> values.forEach(value -> line.append(' ').append(word(name, value))));
        return line.toString();
    }

    private static String word(String name, String value) {
        String flag = "--" + name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + "=";
        return flag + (PLAIN.matcher(value).matches() ? value : quoted(value));
    }

    /** Between single quotes nothing has a meaning; a single quote and the ends of lines stand outside of them. */
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder();
        for (String part : value.split("(?<=['\n\r\t])|(?=['\n\r\t])", -1)) {
            quoted.append(
                    switch (part) {
                        case "'" -> "\\'";
                        case "\n" -> "$'\\n'";
                        case "\r" -> "$'\\r'";
                        case "\t" -> "$'\\t'";
                        default -> "'" + part + "'";
                    });
        }
        return quoted.toString();
    }
}
