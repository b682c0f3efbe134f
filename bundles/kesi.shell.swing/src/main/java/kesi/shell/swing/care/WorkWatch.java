package kesi.shell.swing.care;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import kesi.core.api.task.Running;
import kesi.core.api.task.Running.State;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;

/** Looks for work of plug-ins that gives no sign any more, or goes on after it was cancelled. Each is told once. */
final class WorkWatch implements Runnable {

    private final Tasks tasks;
    private final StackOwners owners;
    private final Patience patience;
    private final BiConsumer<Culprit, Message> tell;
    private final Map<Long, Sign> signs = new HashMap<>();
    private final Set<Long> told = new HashSet<>();

    /** The last thing that was heard of a task. */
    private record Sign(Optional<Double> fraction, Message doing, int steps, Instant since) {

        static Sign of(Running<?> work, Instant now) {
            return new Sign(work.fraction(), work.doing(), work.steps().size(), now);
        }

        boolean isSame(Sign later) {
            return fraction.equals(later.fraction) && doing.equals(later.doing) && steps == later.steps;
        }
    }

    WorkWatch(Tasks tasks, StackOwners owners, Patience patience, BiConsumer<Culprit, Message> tell) {
        this.tasks = tasks;
        this.owners = owners;
        this.patience = patience;
        this.tell = tell;
    }

    @Override
    public void run() {
        look(Instant.now());
    }

    void look(Instant now) {
        List<Running<?>> running = tasks.all().stream()
                .filter(work -> work.state() == State.RUNNING)
                .<Running<?>>map(work -> work)
                .toList();
        signs.keySet().retainAll(running.stream().map(Running::number).toList());
        running.forEach(work -> look(work, now));
    }

    private void look(Running<?> work, Instant now) {
        Sign next = Sign.of(work, now);
        Sign last = signs.merge(work.number(), next, (before, later) -> before.isSame(later) ? before : later);
        boolean deaf = work.askedToStop()
                .filter(asked -> isOver(asked, now, patience.cancelled()))
                .isPresent();
        if (deaf || isOver(last.since(), now, patience.quiet())) {
            culprit(work).filter(one -> told.add(work.number())).ifPresent(one -> {
                String key = deaf ? "plugin.deaf" : "plugin.quiet";
                tell.accept(one, Texts.of(key, one.bundle(), work.title(), one.method()));
            });
        }
    }

    private static boolean isOver(Instant since, Instant now, Duration patience) {
        return Duration.between(since, now).compareTo(patience) > 0;
    }

    /** By the thread that is in code of that plug-in now; work that only waits for the product is not the plug-in's. */
    private Optional<Culprit> culprit(Running<?> work) {
        return Live.threads()
                .filter(thread -> thread.getName().startsWith("kesi-task-"))
                .flatMap(thread -> owners.of(thread.getStackTrace()).stream())
                .filter(one -> one.bundle().equals(work.bundle()))
                .findFirst();
    }
}
