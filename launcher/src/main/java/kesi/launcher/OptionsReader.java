package kesi.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one command line from left to right. */
final class OptionsReader {
    private static final Set<String> VALUED = Set.of("--home", "--department", "--lang");
    private static final Set<String> ANYWHERE = Set.of("--json", "--quiet", "--verbose", "--safe");
    private static final Set<String> BEFORE_COMMAND = Set.of("--help", "-h", "--version");

    private final List<String> arguments;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<String> command = new ArrayList<>();
    private int next;

    OptionsReader(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    Options read() {
        while (next < arguments.size()) {
            String argument = arguments.get(next++);
            if (argument.equals("--")) {
                takeRest(argument);
            } else {
                take(argument);
            }
        }
        return new Options(values, flags, command);
    }

    private void takeRest(String separator) {
        if (!command.isEmpty()) {
            command.add(separator);
        }
        command.addAll(arguments.subList(next, arguments.size()));
        next = arguments.size();
    }

    private void take(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        if (VALUED.contains(name)) {
            takeValue(name, equals < 0 ? following(name) : argument.substring(equals + 1));
        } else if (ANYWHERE.contains(argument)) {
            flags.add(argument);
        } else if (!command.isEmpty()) {
            command.add(argument);
        } else if (BEFORE_COMMAND.contains(argument)) {
            flags.add(argument.equals("-h") ? "--help" : argument);
        } else if (argument.startsWith("-")) {
            throw Failure.usage("option.unknown", argument);
        } else {
            command.add(argument);
        }
    }

    private String following(String name) {
        if (next == arguments.size()) {
            throw Failure.usage("option.value.missing", name);
        }
        return arguments.get(next++);
    }

    private void takeValue(String name, String value) {
        if (value.isBlank() || value.startsWith("--")) {
            throw Failure.usage("option.value.missing", name);
        }
        if (name.equals("--lang") && Language.of(value).isEmpty()) {
            throw Failure.usage("option.lang", value);
        }
        values.put(name, value);
    }
}
