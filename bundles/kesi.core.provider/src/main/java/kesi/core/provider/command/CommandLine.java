package kesi.core.provider.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/**
 * Words of one command line. Flags may stand anywhere before {@code --}, as {@code --flag value} or {@code
 * --flag=value}; the other words go to the positional parameters in their order.
 */
public final class CommandLine {

    private static final String DASHES = "--";

    private final String command;
    private final List<Parameter> parameters;
    private final Map<String, List<String>> arguments = new LinkedHashMap<>();
    private final Deque<String> places = new ArrayDeque<>();

    /** Of a command with these parameters; for one line. */
    public CommandLine(String command, List<Parameter> parameters) {
        this.command = command;
        this.parameters = parameters;
    }

    /**
     * The arguments by parameter name.
     *
     * @throws Problem of kind USAGE that names the word that does not fit
     */
    public Map<String, List<String>> read(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            if (word.equals(DASHES)) {
                places.addAll(left);
                left.clear();
            } else if (word.startsWith(DASHES)) {
                flag(word.substring(DASHES.length()), left);
            } else {
                places.add(word);
            }
        }
        fillPlaces();
        return arguments;
    }

    private void flag(String word, Deque<String> left) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Parameter parameter = parameters.stream()
                .filter(candidate -> candidate.flag().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
        if (equals >= 0) {
            add(parameter, word.substring(equals + 1));
        } else if (parameter.type() == Parameter.Type.BOOLEAN) {
            add(parameter, "true");
        } else if (left.isEmpty() || left.peekFirst().startsWith(DASHES)) {
            throw usage("word.flag.value", DASHES + name);
        } else {
            add(parameter, left.removeFirst());
        }
    }

    private void add(Parameter parameter, String value) {
        List<String> values = arguments.computeIfAbsent(parameter.name(), name -> new ArrayList<>());
        if (!values.isEmpty() && !parameter.repeated()) {
            throw usage("word.flag.twice", DASHES + parameter.flag());
        }
        values.add(value);
    }

    private void fillPlaces() {
        List<Parameter> open = parameters.stream()
                .filter(parameter -> parameter.positional() && !arguments.containsKey(parameter.name()))
                .toList();
        for (int i = 0; i < open.size() && !places.isEmpty(); i++) {
            int kept = requiredAfter(open, i);
            int taken = open.get(i).repeated() ? Math.max(0, places.size() - kept) : 1;
            for (int j = 0; j < taken; j++) {
                add(open.get(i), places.removeFirst());
            }
        }
        if (!places.isEmpty()) {
            throw usage("word.extra", command, places.getFirst());
        }
    }

    private static int requiredAfter(List<Parameter> open, int index) {
        return (int) open.stream().skip(index + 1L).filter(Parameter::required).count();
    }

    private Problem unknown(String flag) {
        List<String> flags = parameters.stream().map(Parameter::flag).toList();
        List<String> near = Nearest.to(flag, flags).stream().map(DASHES::concat).toList();
        return near.isEmpty()
                ? usage("word.flag.unknown", command, DASHES + flag)
                : usage("word.flag.near", command, DASHES + flag, String.join(", ", near));
    }

    private static Problem usage(String key, Object... arguments) {
        return Problem.usage(Message.of(CommandLine.class, key, arguments));
    }
}
