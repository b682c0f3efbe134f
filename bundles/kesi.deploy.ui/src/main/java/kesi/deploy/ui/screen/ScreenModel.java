package kesi.deploy.ui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.ui.screen.Plan.Step;

/** What a screen of deployment shows. Knows no widget. */
final class ScreenModel {

    private final Plan plan;
    private final Commands commands;
    private final Language language;

    ScreenModel(Plan plan, Commands commands, Language language) {
        this.plan = plan;
        this.commands = commands;
        this.language = language;
    }

    /**
     * What is shown.
     *
     * @param heads of the table
     * @param rows cells in the order of the heads
     * @param told what was found and what to do next, a sentence each
     */
    record Shown(List<String> heads, List<List<String>> rows, List<String> told) {}

    /** Asks the command again. A command that is not here or refuses says so in place of rows. */
    Shown look(Task task) {
        Optional<Description> command = commands.find(plan.command());
        if (command.isEmpty()) {
            return nothing(text("screen.absent", plan.command()));
        }
        try {
            return shown(commands.run(plan.command(), Map.of(), task), task);
        } catch (Problem e) {
            return nothing(e.sentence());
        }
    }

    private Shown nothing(Message why) {
        return new Shown(List.of(say(text("screen.nothing"))), List.of(), List.of(language.say(why)));
    }

    private Shown shown(Outcome outcome, Task task) {
        Listing listing = outcome.listings().stream().findFirst().orElseGet(() -> new Listing(List.of(), List.of()));
        List<String> heads = listing.columns().isEmpty()
                ? List.of(say(text("screen.nothing")))
                : listing.columns().stream().map(language::say).toList();
        List<String> found = outcome.findings().stream()
                .map(finding -> finding.place() + ": " + language.say(finding.sentence()))
                .toList();
        List<List<String>> rows = plan.installed()
                .map(command -> others(listing.rows(), commands.run(command, Map.of(), task)))
                .orElse(listing.rows());
        boolean empty = rows.isEmpty();
        String next = say(text("screen." + plan.name() + (empty ? ".empty" : ".next")));
        return new Shown(
                heads,
                rows,
                java.util.stream.Stream.of(List.of(language.say(outcome.sentence())), found, List.of(next))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Of what is listed as group, name and version those that are here in another version. */
    private static List<List<String>> others(List<List<String>> listed, Outcome here) {
        List<String> installed = here.listings().stream()
                .flatMap(listing -> listing.rows().stream())
                .map(row -> row.get(0) + ":" + row.get(1))
                .toList();
        return listed.stream()
                .filter(row -> !installed.contains(row.get(0)))
                .filter(row -> installed.stream().anyMatch(one -> named(one).equals(named(row.get(0)))))
                .toList();
    }

    private static String named(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf(':')));
    }

    /** The steps whose commands are here. */
    List<Step> steps() {
        return plan.steps().stream()
                .filter(step -> commands.find(step.command()).isPresent())
                .toList();
    }

    /** What the button of a step is called. */
    String label(Step step) {
        return commands.find(step.command())
                .map(one -> language.say(one.title()))
                .orElse(step.command());
    }

    /** Why a step cannot be taken with the selected row of what is shown; empty when it can. */
    Optional<String> refusal(Step step, Shown shown, Optional<Integer> row) {
        if (step.parameter().isPresent() && value(step, shown, row).isEmpty()) {
            return Optional.of(say(text("screen.select")));
        }
        return commands.find(step.command()).flatMap(commands::refusal).map(language::say);
    }

    /** What the command of a step is given. */
    Map<String, List<String>> arguments(Step step, Shown shown, Optional<Integer> row) {
        return step.parameter()
                .flatMap(name -> value(step, shown, row).map(value -> Map.of(name, List.of(value))))
                .orElse(Map.of());
    }

    private static Optional<String> value(Step step, Shown shown, Optional<Integer> row) {
        return row.filter(at -> at < shown.rows().size())
                .map(at -> shown.rows().get(at))
                .filter(cells -> step.column() < cells.size())
                .map(cells -> cells.get(step.column()))
                .filter(value -> !value.isEmpty());
    }

    private String say(Message message) {
        return language.say(message);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ScreenModel.class, key, arguments);
    }
}
