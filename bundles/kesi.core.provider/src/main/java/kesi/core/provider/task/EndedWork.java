package kesi.core.provider.task;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Step;
import kesi.core.api.task.Times;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of work that ended. It holds nothing of the bundle that did the work: an exception keeps the
 * classes of every method on its stack, and a result may be of any class, so problems are told anew and only outcomes
 * are kept.
 *
 * @param told what it told while it ran
 * @param outcome the result where it is an outcome
 * @param problem why it failed, or null
 */
record EndedWork(
        Origin origin,
        State state,
        Times times,
        Told told,
        @Nullable Outcome outcome,
        @Nullable Problem problem) implements Running<Object> {

    /** What work told of itself while it ran. */
    record Told(Optional<Double> fraction, Message doing, List<Step> steps, List<Finding> findings) {}

    static EndedWork of(TrackedWork<?> work) {
        @Nullable
        Object value =
                work.future().isCompletedExceptionally() ? null : work.future().getNow(null);
        return new EndedWork(
                work.origin(),
                work.state(),
                work.times(),
                new Told(work.fraction(), work.doing(), work.steps(), work.findings()),
                value instanceof Outcome outcome ? outcome : null,
                work.problem().map(EndedWork::retold).orElse(null));
    }

    private static Problem retold(Problem problem) {
        return problem instanceof Cancelled
                ? new Cancelled(problem.sentence())
                : new Problem(problem.kind(), problem.code().orElse(""), problem.sentence(), null);
    }

    @Override
    public long number() {
        return origin.number();
    }

    @Override
    public Message title() {
        return origin.title();
    }

    @Override
    public Optional<Double> fraction() {
        return told.fraction();
    }

    @Override
    public Message doing() {
        return told.doing();
    }

    @Override
    public List<Step> steps() {
        return told.steps();
    }

    @Override
    public Optional<Call> call() {
        return origin.call();
    }

    @Override
    public String bundle() {
        return origin.bundle();
    }

    @Override
    public List<Finding> findings() {
        return told.findings();
    }

    @Override
    public void cancel() {
        // it has ended
    }

    @Override
    @SuppressWarnings("NullAway") // what is not an outcome is not kept, and the stage ends with nothing
    public CompletionStage<Object> result() {
        return problem == null
                ? CompletableFuture.completedStage((Object) outcome)
                : CompletableFuture.failedStage(problem);
    }

    /** Nothing changes any more. */
    @Override
    public Subscription onChange(Runnable listener) {
        return () -> {};
    }
}
