package kesi.core.gogo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.core.gogo.print.Output;
import kesi.core.gogo.print.Progress;
import org.slf4j.LoggerFactory;

/**
 * Runs the words of one command line and prints what comes of it. The edge: every problem ends here as a sentence and
 * an exit code.
 *
 * @param commands all there are
 * @param tasks where it is known while it lasts
 * @param settings how it is printed
 */
public record CommandRun(Commands commands, Tasks tasks, Settings settings) {

    private static final String HELP = "help";
    private static final String HELP_FLAG = "--help";

    /**
     * Runs {@code COMMAND words…}, {@code help}, {@code help COMMAND} or {@code COMMAND --help} on this thread, whose
     * interrupt cancels it.
     *
     * @return the exit code
     */
    public int run(List<String> words, Output output) {
        try {
            return understood(words, output);
        } catch (Problem problem) {
            output.problem(problem);
            return problem.kind().exitCode();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LoggerFactory.getLogger(CommandRun.class).error("{} ended unexpectedly", words, e);
            output.problem(Problem.failed(Message.of(CommandRun.class, "run.unexpected", e.toString())));
            return Kind.FAILED.exitCode();
        }
    }

    private int understood(List<String> words, Output output) {
        Help help = new Help(commands, output, settings.json());
        if (words.isEmpty() || words.get(0).equals(HELP) || words.get(0).equals(HELP_FLAG)) {
            help.print(words.stream().skip(1).toList());
            return 0;
        }
        String name = words.get(0);
        List<String> rest = words.subList(1, words.size());
        int end = rest.indexOf("--");
        if ((end < 0 ? rest : rest.subList(0, end)).contains(HELP_FLAG)) {
            help.print(List.of(name));
            return 0;
        }
        perform(name, commands.parse(name, rest), output);
        return 0;
    }

    private void perform(String name, Map<String, List<String>> arguments, Output output) {
        Message title = commands.find(name).map(Description::title).orElseGet(() -> Message.literal(name));
        List<Finding> noted = new ArrayList<>();
        Outcome outcome = tasks.perform(title, task -> shown(title, noted, output, () -> call(name, arguments, task)));
        if (settings.json()) {
            output.json(outcome.data());
        } else {
            output.outcome(outcome, noted);
        }
    }

    private Outcome call(String name, Map<String, List<String>> arguments, Task task) {
        Outcome outcome = commands.run(name, arguments, task);
        task.checkCancelled();
        return outcome;
    }

    private Outcome shown(Message title, List<Finding> noted, Output output, Supplier<Outcome> work) {
        Optional<Running<?>> running = tasks.all().stream()
                .filter(candidate -> candidate.state() == Running.State.RUNNING)
                .filter(candidate -> candidate.title().equals(title))
                .reduce((first, second) -> second);
        if (running.isEmpty()) {
            return work.get();
        }
        try (Progress progress = new Progress(output.err(), settings.terminal(), output::say);
                Subscription ignored = running.get().onChange(() -> show(progress, running.get()))) {
            return work.get();
        } finally {
            noted.addAll(running.get().findings());
        }
    }

    private void show(Progress progress, Running<?> running) {
        if (!settings.quiet()) {
            progress.show(running);
        }
    }
}
