package kesi.shell.swing.form;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JFrame;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language;
import kesi.shell.api.Selection;
import kesi.shell.swing.Texts;
import kesi.shell.swing.scope.ViewScope;

/**
 * Asks for a command's parameters and starts it. Used on the event dispatch thread.
 *
 * @param outcome told what a command answered, on the event dispatch thread
 * @param problems told what went wrong, on any thread
 */
public record CommandRunner(
        Commands commands,
        Selection selection,
        Language language,
        ViewScope scope,
        BiConsumer<Description, Outcome> outcome,
        Consumer<Throwable> problems) {

    /** Runs a command by its name. */
    public void run(JFrame owner, String name) {
        commands.find(name)
                .ifPresentOrElse(
                        command -> run(owner, command),
                        () -> problems.accept(Problem.usage(Texts.of("command.unknown", name))));
    }

    /** Runs a command: at once when it takes no parameters, otherwise after they were asked for. */
    public void run(JFrame owner, Description command) {
        scope.inBackground(
                command.title(), task -> commands.parameters(command.name()), needed -> ask(owner, command, needed));
    }

    private void ask(JFrame owner, Description command, List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            start(command, Map.of());
        } else {
            new CommandForm(owner, scope.child(), language)
                    .ask(command, parameters, selection, words -> start(command, words));
        }
    }

    /** The command outlives a view: it is not cancelled with anything but by the person. */
    private void start(Description command, Map<String, List<String>> words) {
        commands.start(command.name(), words).result().whenComplete((answer, problem) -> {
            if (problem != null) {
                problems.accept(problem);
            } else {
                scope.onScreen(() -> outcome.accept(command, answer));
            }
        });
    }
}
