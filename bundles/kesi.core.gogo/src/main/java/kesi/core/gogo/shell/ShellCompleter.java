package kesi.core.gogo.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Problem;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands, their options, the words of closed choices, and names of files. */
final class ShellCompleter implements Completer {

    private static final String DASHES = "--";

    private final Commands commands;

    ShellCompleter(Commands commands) {
        this.commands = commands;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        boolean ofHelp = line.wordIndex() == 1 && line.words().get(0).equals(ShellFunctions.HELP);
        if (line.wordIndex() == 0 || ofHelp) {
            words().forEach(word -> candidates.add(new Candidate(word)));
            return;
        }
        List<Parameter> parameters = parameters(line.words().get(0));
        Optional<Parameter> asked = asked(parameters, line.words().get(line.wordIndex() - 1));
        if (asked.isPresent()) {
            values(asked.get()).forEach(word -> candidates.add(new Candidate(word)));
        } else if (line.word().startsWith(DASHES)) {
            flags(parameters).forEach(word -> candidates.add(new Candidate(word)));
        }
        boolean path = asked.map(p -> p.type() == Parameter.Type.PATH)
                .orElse(parameters.stream().anyMatch(p -> p.positional() && p.type() == Parameter.Type.PATH));
        if (path && !line.word().startsWith(DASHES)) {
            new FileNameCompleter().complete(reader, line, candidates);
        }
    }

    /** What a line may begin with. */
    List<String> words() {
        List<String> words = new ArrayList<>(ShellFunctions.OWN);
        commands.all().stream().map(Description::name).forEach(words::add);
        return words;
    }

    private static List<String> flags(List<Parameter> parameters) {
        return parameters.stream().map(parameter -> DASHES + parameter.flag()).toList();
    }

    private static Optional<Parameter> asked(List<Parameter> parameters, String before) {
        return parameters.stream()
                .filter(parameter -> before.equals(DASHES + parameter.flag()))
                .filter(parameter -> parameter.type() != Parameter.Type.BOOLEAN)
                .findFirst();
    }

    private static List<String> values(Parameter parameter) {
        return parameter.choices().isEmpty() && !parameter.standard().isEmpty()
                ? List.of(parameter.standard())
                : parameter.choices();
    }

    private List<Parameter> parameters(String command) {
        try {
            return commands.parameters(command);
        } catch (Problem e) {
            return List.of();
        }
    }
}
