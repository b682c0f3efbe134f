package kesi.shell.swing.task;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Running;
import kesi.core.api.task.Tasks;
import kesi.shell.api.Scope;

/**
 * Tells when work that a person asked for has ended, if the person would miss it otherwise: it took long, or the person
 * looks elsewhere, or the bundle that did it has left. Each is told once.
 */
public final class Endings {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Tasks tasks;
    private final Set<Long> known = new HashSet<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final BooleanSupplier elsewhere;
    private final Consumer<TaskLine> tell;

    /**
     * Watches from now on.
     *
     * @param elsewhere whether the person looks elsewhere now
     * @param tell told of the tasks, on the event dispatch thread
     */
    public Endings(Tasks tasks, BooleanSupplier elsewhere, Consumer<TaskLine> tell) {
        this.tasks = tasks;
        this.elsewhere = elsewhere;
        this.tell = tell;
        ended().forEach(task -> known.add(task.number()));
    }

    /** Follows the tasks while the scope lasts. */
    public void follow(Scope scope) {
        scope.keep(tasks.onChange(() -> {
            if (asked.compareAndSet(false, true)) {
                scope.onScreen(this::look);
            }
        }));
    }

    /** Looks which tasks have ended since; on the event dispatch thread. */
    void look() {
        asked.set(false);
        ended().stream()
                .filter(task -> known.add(task.number()))
                .filter(task ->
                        isDeparted(task) || isMissed(task.times().took(Instant.now()), elsewhere.getAsBoolean()))
                .forEach(task -> new TaskModel(tasks)
                        .lines(true).stream()
                                .filter(line -> line.number() == task.number())
                                .filter(line -> line.outcome()
                                        .filter(outcome -> isShownAtOnce(
                                                outcome, task.times().took(Instant.now())))
                                        .isEmpty())
                                .forEach(tell));
    }

    /** Nobody cancelled it: its bundle left. */
    private static boolean isDeparted(Running<?> task) {
        return TaskModel.end(task)
                .filter(end -> end.sentence().key().equals("task.departed"))
                .isPresent();
    }

    /** Whether the person would miss the end of work that took so long. */
    static boolean isMissed(Duration took, boolean looksElsewhere) {
        return looksElsewhere || took.compareTo(PATIENCE) > 0;
    }

    /** Whether an answer is shown unasked: it came while the person waited, and is more than a sentence. */
    public static boolean isShownAtOnce(Outcome outcome, Duration took) {
        boolean more = !outcome.listings().isEmpty() || !outcome.findings().isEmpty();
        return more && took.compareTo(PATIENCE) <= 0;
    }

    private List<Running<?>> ended() {
        return tasks.all().stream()
                .filter(task -> !TaskModel.isActive(task) && task.call().isPresent())
                .<Running<?>>map(task -> task)
                .toList();
    }
}
