package kesi.shell.swing.form;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFrame;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Running;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
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
        RecordPicker picker,
        ViewScope scope,
        Answers outcome,
        Consumer<Throwable> problems) {

    /** Told what commands answer. */
    public interface Answers {

        /**
         * A command has ended well.
         *
         * @param took how long it ran
         */
        void answered(Description command, Outcome outcome, Duration took);
    }

    /** Runs a command by its name. */
    public void run(JFrame owner, String name, Map<String, List<String>> given) {
        commands.find(name)
                .ifPresentOrElse(
                        command -> run(owner, command, given),
                        () -> problems.accept(Problem.usage(Texts.of("command.unknown", name))));
    }

    /**
     * Runs a command: at once when everything it takes is known, otherwise after it was asked for. One that cannot run
     * now is not run, and the reason is told.
     */
    public void run(JFrame owner, Description command, Map<String, List<String>> given) {
        Optional<Message> refusal = commands.refusal(command);
        if (refusal.isPresent()) {
            problems.accept(Problem.refused("C-NEEDS", Texts.of("command.refused", command.title(), refusal.get())));
            return;
        }
        scope.inBackground(
                command.title(),
                task -> commands.parameters(command.name()),
                needed -> ask(owner, command, needed, given));
    }

    private void ask(JFrame owner, Description command, List<Parameter> parameters, Map<String, List<String>> given) {
        FormModel model = FormModel.of(parameters, given, selection.current());
        if (model.complete()) {
            start(command, model.arguments());
        } else {
            new CommandForm(owner, scope.child(), language, words -> commands.check(command.name(), words))
                    .ask(command, model, picker, words -> start(command, words));
        }
    }

    /** The command outlives a view: it is not cancelled with anything but by the person. */
    public void start(Description command, Map<String, List<String>> words) {
        Running<Outcome> running = commands.start(command.name(), words);
        running.result().whenComplete((answer, problem) -> {
            if (problem != null) {
                problems.accept(problem);
            } else {
                Duration took = running.times().took(Instant.now());
                scope.onScreen(() -> outcome.answered(command, answer, took));
            }
        });
    }
}
