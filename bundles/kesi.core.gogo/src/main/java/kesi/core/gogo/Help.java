package kesi.core.gogo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.gogo.print.Output;

/** Prints what commands there are and what one of them takes. */
final class Help {

    private final Commands commands;
    private final Output output;
    private final boolean json;

    Help(Commands commands, Output output, boolean json) {
        this.commands = commands;
        this.output = output;
        this.json = json;
    }

    /** All commands, or the one that is named. */
    void print(List<String> names) {
        if (names.isEmpty()) {
            all();
        } else {
            one(names.get(0));
        }
    }

    private void all() {
        if (json) {
            output.json(commands.all().stream().map(this::tree).toList());
            return;
        }
        output.sentence(text("help.all"));
        Map<String, List<Description>> scopes = commands.all().stream()
                .collect(Collectors.groupingBy(
                        d -> d.name().replaceFirst(":.*", ""), TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        scopes.values().forEach(scope -> {
            rows.add(List.of());
            scope.forEach(d -> rows.add(List.of("  " + d.name(), output.say(d.title()))));
        });
        output.rows(rows);
        output.sentence(text("help.more"));
    }

    private Map<String, Object> tree(Description description) {
        return Outcome.tree(
                "name", description.name(),
                "title", output.say(description.title()),
                "help", output.say(description.help()),
                "changes", description.changes(),
                "bundle", description.bundle());
    }

    private void one(String name) {
        List<Parameter> parameters = commands.parameters(name);
        Description description = commands.find(name).orElseThrow(() -> Problem.usage(text("help.gone", name)));
        if (json) {
            Map<String, Object> tree = tree(description);
            tree.put("parameters", parameters.stream().map(this::tree).toList());
            tree.put("schema", new Schema(output::say).of(name, parameters));
            output.json(tree);
            return;
        }
        output.sentence(description.help());
        output.sentence(text("help.usage", usage(name, parameters)));
        output.rows(parameters.stream().map(this::row).toList());
    }

    private Map<String, Object> tree(Parameter parameter) {
        return Outcome.tree(
                "name", parameter.name(),
                "flag", parameter.flag(),
                "label", output.say(parameter.label()),
                "type", parameter.type().name(),
                "positional", parameter.positional(),
                "required", parameter.required(),
                "repeated", parameter.repeated(),
                "standard", parameter.standard(),
                "choices", parameter.choices(),
                "recordType", parameter.recordType());
    }

    private static String usage(String name, List<Parameter> parameters) {
        String places = parameters.stream()
                .filter(Parameter::positional)
                .map(Help::place)
                .map(" "::concat)
                .collect(Collectors.joining());
        String flags = parameters.stream()
                .filter(parameter -> !parameter.positional())
                .map(Help::flag)
                .map(" "::concat)
                .collect(Collectors.joining());
        return name + places + flags;
    }

    private static String place(Parameter parameter) {
        String shown = parameter.flag().toUpperCase(Locale.ROOT) + (parameter.repeated() ? " …" : "");
        return parameter.required() ? shown : "[" + shown + "]";
    }

    private static String flag(Parameter parameter) {
        String value = parameter.type() == Parameter.Type.BOOLEAN ? "" : " " + value(parameter);
        String shown = "--" + parameter.flag() + value + (parameter.repeated() ? " …" : "");
        return parameter.required() ? shown : "[" + shown + "]";
    }

    private static String value(Parameter parameter) {
        return parameter.choices().isEmpty() ? parameter.type().name() : String.join("|", parameter.choices());
    }

    private List<String> row(Parameter parameter) {
        String name = parameter.positional() ? place(parameter) : "--" + parameter.flag();
        String standard = parameter.standard().isEmpty() ? "" : output.say(text("help.standard", parameter.standard()));
        String required = parameter.required() ? output.say(text("help.required")) : standard;
        return List.of("  " + name, output.say(parameter.label()), required);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Help.class, key, arguments);
    }
}
