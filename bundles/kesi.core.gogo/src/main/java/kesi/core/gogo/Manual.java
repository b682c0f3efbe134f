package kesi.core.gogo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Needs;
import kesi.core.api.command.Parameter;
import kesi.core.api.text.Message;
import kesi.core.gogo.print.Output;

/**
 * The page of a command, in the sections of a Unix manual (man-pages(7)): name, synopsis, description, options, when it
 * can run, exit status, examples, see also.
 */
final class Manual {

    private static final String INDENT = "  ";
    private static final int[] EXITS = {0, 1, 2, 3, 130};

    private final Commands commands;
    private final Output output;

    Manual(Commands commands, Output output) {
        this.commands = commands;
        this.output = output;
    }

    void print(Description command, List<Parameter> parameters) {
        section("name", List.of(List.of(command.name() + " — " + title(command))));
        section("synopsis", List.of(List.of("kesi " + Synopsis.of(command.name(), parameters))));
        section("description", List.of(List.of(output.say(command.help()))));
        section("options", parameters.stream().flatMap(p -> option(p).stream()).toList());
        section("when", conditions(command));
        section("exit", IntStream.of(EXITS).mapToObj(this::exit).toList());
        section("example", command.example().map(this::lines).orElse(List.of()));
        section("also", also(command));
    }

    private void section(String name, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            List<List<String>> all = new ArrayList<>();
            all.add(List.of(output.say(text("manual." + name))));
            rows.forEach(row -> all.add(indented(row)));
            all.add(List.of());
            output.rows(all);
        }
    }

    private static List<String> indented(List<String> row) {
        List<String> cells = new ArrayList<>(row);
        cells.set(0, INDENT + cells.get(0));
        return cells;
    }

    private List<List<String>> option(Parameter parameter) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Synopsis.option(parameter), told(parameter)));
        List<String> labels = parameter.choiceLabels().stream().map(output::say).toList();
        if (!labels.equals(parameter.choices())) {
            IntStream.range(0, labels.size())
                    .forEach(i -> rows.add(List.of(INDENT + parameter.choices().get(i), labels.get(i))));
        }
        return rows;
    }

    /** A title without the dots that promise a dialog. */
    private String title(Description command) {
        return output.say(command.title()).replaceFirst("…$", "");
    }

    private String told(Parameter parameter) {
        List<String> parts = new ArrayList<>(List.of(output.say(parameter.label())));
        if (parameter.required()) {
            parts.add(output.say(text("help.required")));
        }
        if (parameter.repeated()) {
            parts.add(output.say(text("manual.repeated")));
        }
        if (!parameter.standard().isEmpty()) {
            parts.add(output.say(text("help.standard", parameter.standard())));
        }
        return String.join(output.say(text("manual.comma")), parts);
    }

    private List<List<String>> conditions(Description command) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(output.say(text("manual.bundle", command.bundle()))));
        rows.add(List.of(output.say(text(command.changes() ? "manual.changes" : "manual.reads"))));
        if (command.undo()) {
            rows.add(List.of(output.say(text("manual.undo"))));
        }
        if (!command.roles().isEmpty()) {
            rows.add(List.of(output.say(text("manual.roles", String.join(", ", command.roles())))));
        }
        if (!Needs.of(command).all().isEmpty()) {
            rows.add(List.of(output.say(text("manual.needs", String.join(", ", command.needs())))));
        }
        return rows;
    }

    private List<String> exit(int code) {
        return List.of(Integer.toString(code), output.say(text("manual.exit." + code)));
    }

    private List<List<String>> lines(Message example) {
        return output.say(example)
                .lines()
                .map(line -> line.split(" +# +", 2))
                .map(parts -> List.of("kesi " + parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }

    /** The other commands of the same word before the colon. */
    private List<List<String>> also(Description command) {
        String scope = command.name().replaceFirst(":.*", ":");
        String others = commands.all().stream()
                .map(Description::name)
                .filter(name -> name.startsWith(scope) && !name.equals(command.name()))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? List.of() : List.of(List.of(others));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Manual.class, key, arguments);
    }
}
