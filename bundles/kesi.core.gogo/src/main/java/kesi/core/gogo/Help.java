package kesi.core.gogo;

import java.util.ArrayList;
import java.util.List;
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
            tree.put("example", description.example().map(output::say).orElse(""));
            tree.put("schema", new Schema(output::say).of(name, parameters));
            output.json(tree);
            return;
        }
        new Manual(commands, output).print(description, parameters);
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

    private static Message text(String key, Object... arguments) {
        return Message.of(Help.class, key, arguments);
    }
}
