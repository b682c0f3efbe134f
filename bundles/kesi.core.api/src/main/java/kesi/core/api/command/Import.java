package kesi.core.api.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command that brings files in, known without loading its class.
 *
 * @param command the command
 * @param files patterns on the names of files, for example {@code *.csv}
 * @param makes the record types that it makes
 * @param parameter the name of the parameter that takes the file or files
 */
public record Import(Description command, List<String> files, List<String> makes, String parameter) {

    public Import {
        files = List.copyOf(files);
        makes = List.copyOf(makes);
    }

    /** Whether it reads a file of this name, whatever its case; {@code *} and {@code ?} stand for any characters. */
    public boolean takes(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return files.stream().anyMatch(pattern -> name.matches(expression(pattern)));
    }

    private static String expression(String pattern) {
        return Arrays.stream(pattern.toLowerCase(Locale.ROOT).split("(?<=[*?])|(?=[*?])"))
                .map(part -> switch (part) {
                    case "*" -> ".*";
                    case "?" -> ".";
                    default -> Pattern.quote(part);
                })
                .collect(Collectors.joining());
    }
}
