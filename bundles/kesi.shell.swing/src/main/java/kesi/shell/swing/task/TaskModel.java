package kesi.shell.swing.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Running;
import kesi.core.api.task.Running.State;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;
import kesi.shell.swing.problem.Sentences;
import kesi.shell.swing.task.TaskLine.End;
import kesi.shell.swing.task.TaskLine.Progress;

/** What the window tells of the tasks. Used on the event dispatch thread. */
public final class TaskModel {

    private static final Duration WORTH_SHOWING = Duration.ofSeconds(2);

    private final Tasks tasks;
    private final Map<Long, Remaining> remaining = new HashMap<>();

    /** A model of those tasks. */
    public TaskModel(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The task that is shown in short: the one that started last of those that run. */
    Optional<Running<?>> leading() {
        Optional<Running<?>> last = Optional.empty();
        for (Running<?> task : tasks.all()) {
            if (isActive(task)) {
                last = Optional.of(task);
            }
        }
        return last;
    }

    /** How many wait or run. */
    long active() {
        return tasks.all().stream().filter(TaskModel::isActive).count();
    }

    /** How many are in that state. */
    long count(State state) {
        return tasks.all().stream().filter(task -> task.state() == state).count();
    }

    /** How many may run at once; 0 when there is no limit. */
    int atOnce() {
        return tasks.atOnce();
    }

    /**
     * The tasks, the latest first.
     *
     * @param all with the many short ones by which views read records
     */
    public List<TaskLine> lines(boolean all) {
        Instant now = Instant.now();
        List<Running<?>> known = new ArrayList<>(tasks.all());
        Collections.reverse(known);
        remaining.keySet().retainAll(known.stream().map(Running::number).toList());
        return known.stream()
                .filter(task -> all || isWorthShowing(task, now))
                .map(task -> line(task, now))
                .toList();
    }

    /** The running task of that number. */
    Optional<Running<?>> find(long number) {
        return tasks.all().stream()
                .filter(task -> task.number() == number)
                .<Running<?>>map(task -> task)
                .findFirst();
    }

    private static boolean isWorthShowing(Running<?> task, Instant now) {
        return task.call().isPresent()
                || task.state() == State.FAILED
                || task.times().took(now).compareTo(WORTH_SHOWING) > 0;
    }

    private TaskLine line(Running<?> task, Instant now) {
        State state = task.state();
        Progress progress = new Progress(task.doing(), task.fraction(), left(task, now), task.steps());
        return new TaskLine(task.number(), task.title(), state, progress, task.times(), task.call(), end(task));
    }

    private Optional<Duration> left(Running<?> task, Instant now) {
        if (task.state() != State.RUNNING || task.fraction().isEmpty()) {
            return Optional.empty();
        }
        Remaining pace = remaining.computeIfAbsent(task.number(), number -> new Remaining());
        pace.add(now, task.fraction().orElseThrow());
        return pace.left();
    }

    static Optional<End> end(Running<?> task) {
        CompletableFuture<?> result = task.result().toCompletableFuture();
        if (!result.isDone()) {
            return Optional.empty();
        }
        try {
            Object value = result.getNow(null);
            return Optional.of(
                    value instanceof Outcome outcome
                            ? new End(outcome.sentence(), Optional.of(outcome), outcome.findings())
                            : new End(Texts.of("task.ended"), Optional.empty(), task.findings()));
        } catch (CompletionException | java.util.concurrent.CancellationException e) {
            Message why = Sentences.of(e);
            return Optional.of(new End(why, Optional.empty(), task.findings()));
        }
    }

    static boolean isActive(Running<?> task) {
        return task.state() == State.WAITING || task.state() == State.RUNNING;
    }
}
