package kesi.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The command line, taken apart: options of the launcher, and what is left for the command. Immutable.
 *
 * @param values what was given to {@code --home}, {@code --department} and {@code --lang}
 * @param flags the switches that were given, with their dashes
 * @param command the command and its arguments; empty for the window
 */
public record Options(Map<String, String> values, Set<String> flags, List<String> command) {
    public Options {
        values = Map.copyOf(values);
        flags = Set.copyOf(flags);
        command = List.copyOf(command);
    }

    /**
     * Takes a command line apart. The launcher's options may stand before or after the command, up to a {@code --};
     * {@code --help} and {@code --version} after the command belong to the command.
     *
     * @throws Failure with exit code 2 for an unknown option, a missing or a wrong value
     */
    public static Options of(List<String> arguments) {
        return new OptionsReader(arguments).read();
    }

    /** Only the language, taken from a command line that may be wrong otherwise, to say so in that language. */
    static Options languageOf(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        Stream<String> separate =
                at < 0 ? Stream.empty() : arguments.stream().skip(at + 1L).limit(1);
        Stream<String> joined = arguments.stream()
                .filter(argument -> argument.startsWith("--lang="))
                .map(argument -> argument.substring("--lang=".length()));
        return Stream.concat(separate, joined)
                .findFirst()
                .map(tag -> new Options(Map.of("--lang", tag), Set.of(), List.of()))
                .orElseGet(() -> new Options(Map.of(), Set.of(), List.of()));
    }

    /** What the process is for. */
    public Mode mode() {
        if (command.isEmpty()) {
            return Mode.WINDOW;
        }
        return command.equals(List.of("shell")) ? Mode.SHELL : Mode.COMMAND;
    }

    /** The arguments that the entry gets: nothing for the window and the shell. */
    public String[] entryArguments() {
        return mode() == Mode.COMMAND ? command.toArray(String[]::new) : new String[0];
    }

    /** The workspace that was asked for. */
    public Optional<String> home() {
        return Optional.ofNullable(values.get("--home"));
    }

    /** The department that was asked for, by folder name or title. */
    public Optional<String> department() {
        return safe() ? Optional.of("safe") : Optional.ofNullable(values.get("--department"));
    }

    /** The language that was asked for. */
    public Optional<Language> language() {
        return Optional.ofNullable(values.get("--lang")).flatMap(Language::of);
    }

    public boolean json() {
        return flags.contains("--json");
    }

    public boolean quiet() {
        return flags.contains("--quiet");
    }

    public boolean verbose() {
        return flags.contains("--verbose");
    }

    public boolean help() {
        return flags.contains("--help");
    }

    public boolean version() {
        return flags.contains("--version");
    }

    /** Whether only the features of the shell are wanted. */
    public boolean safe() {
        return flags.contains("--safe");
    }
}
