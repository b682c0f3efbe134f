package kesi.shell.swing.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.shell.api.Scope;
import kesi.shell.api.WizardPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.form.RecordPicker;
import kesi.shell.swing.problem.Sentences;

/**
 * What an open wizard asks for in the background; answers come on the event dispatch thread, and none once its scope
 * has ended. Whatever a bundle's code throws is an answer, too, so that nobody waits for ever.
 *
 * @param title the wizard's title
 * @param part the bundle's code
 * @param start starts the command in the end
 */
record WizardWork(
        Message title,
        WizardPart part,
        Description command,
        Commands commands,
        RecordPicker picker,
        Scope scope,
        BiConsumer<Description, Map<String, List<String>>> start) {

    /** What the first page begins with. */
    record Begun(Map<String, List<String>> proposals) {}

    /**
     * A page was left.
     *
     * @param refusal why it was not
     * @param proposals what the next page proposes
     * @param preview what the command would do, on the way to the summary
     * @param warning why that is not known
     */
    record Left(
            Optional<Message> refusal,
            Map<String, List<String>> proposals,
            Optional<Outcome> preview,
            Optional<Message> warning) {

        static Left not(Message refusal) {
            return new Left(Optional.of(refusal), Map.of(), Optional.empty(), Optional.empty());
        }

        static Left on(Map<String, List<String>> proposals) {
            return new Left(Optional.empty(), proposals, Optional.empty(), Optional.empty());
        }
    }

    /** Asks whether the page may be left, and what comes next. */
    void leave(WizardModel model, Consumer<Left> answer) {
        int page = model.at();
        int pages = model.titles().size() - 1;
        Map<String, List<String>> entered = model.arguments();
        Optional<Map<String, List<String>>> looking = model.looking();
        ask(
                task -> {
                    Optional<Message> refusal = part.refusal(page, entered, task);
                    if (refusal.isPresent()) {
                        return Left.not(refusal.get());
                    }
                    return page + 1 < pages
                            ? Left.on(part.proposals(page + 1, entered, task))
                            : summary(entered, looking, task);
                },
                Left::not,
                answer);
    }

    /** Looks whether the command would take what was entered; a reason when not. */
    void check(WizardModel model, Consumer<Optional<Message>> answer) {
        Map<String, List<String>> entered = model.arguments();
        ask(
                task -> {
                    commands.check(command.name(), entered);
                    return Optional.<Message>empty();
                },
                Optional::of,
                answer);
    }

    void start(Map<String, List<String>> arguments) {
        start.accept(command, arguments);
    }

    /** A command that refuses to look is not the end: the summary then says why, and the person may go back. */
    private Left summary(Map<String, List<String>> entered, Optional<Map<String, List<String>>> looking, Task task) {
        commands.check(command.name(), entered);
        if (looking.isEmpty()) {
            return Left.on(Map.of());
        }
        try {
            Outcome seen = commands.run(command.name(), looking.get(), task);
            return new Left(Optional.empty(), Map.of(), Optional.of(seen), Optional.empty());
        } catch (Problem unseen) {
            return new Left(Optional.empty(), Map.of(), Optional.empty(), Optional.of(unseen.sentence()));
        }
    }

    private <T> void ask(Function<Task, T> question, Function<Message, T> broken, Consumer<T> answer) {
        scope.inBackground(
                Texts.of("wizard.looking"),
                task -> {
                    try {
                        return question.apply(task);
                    } catch (Problem known) {
                        return broken.apply(known.sentence());
                    } catch (RuntimeException | LinkageError e) { // the edge to a bundle's code
                        return broken.apply(Texts.of("wizard.broken", Sentences.of(e)));
                    }
                },
                answer);
    }
}
