package kesi.core.provider.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Step;
import kesi.core.api.task.Times;
import kesi.core.api.task.Work;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/** One piece of work: runs it, and tells what is known of it. Safe for use by any thread. */
final class TrackedWork<T> implements Running<T> {

    private final Origin origin;
    private final Account account;
    private final Listeners listeners;
    private final Runnable deaf;
    private final Listeners own = new Listeners();
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final Course course = new Course();
    private final AtomicReference<@Nullable Work<T>> work;

    /**
     * Work that has not begun.
     *
     * @param listeners told of every change
     * @param deaf told when it was cancelled and runs on
     */
    TrackedWork(Origin origin, Work<T> work, Listeners listeners, Runnable deaf) {
        this.origin = origin;
        this.deaf = deaf;
        this.account = new Account(origin.title());
        this.work = new AtomicReference<>(work);
        this.listeners = listeners;
    }

    /** Runs the work on this thread, once. Whatever it throws is in the result as a problem. */
    void run() {
        Work<T> todo = work.getAndSet(null);
        if (todo == null || !course.begin()) {
            return;
        }
        tellAll();
        try {
            Part whole = Part.whole(this);
            T value = todo.run(whole);
            whole.finish();
            course.done();
            future.complete(value);
        } catch (Throwable e) {
            fail(e);
        } finally {
            tellAll();
        }
    }

    private void fail(Throwable thrown) {
        Problem told = course.failed(Containment.problem(title(), thrown, isCancelled()));
        future.completeExceptionally(told);
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
    }

    @Override
    public void cancel() {
        cancel(Containment.cancellation(title()));
    }

    /** Asks it to stop and says why. */
    void cancel(Cancelled why) {
        if (course.cancel(why)) {
            work.set(null);
            future.completeExceptionally(why);
            tellAll();
        } else if (state() == State.RUNNING) {
            deaf.run();
        }
    }

    boolean isCancelled() {
        return course.isCancelled();
    }

    void tell(double how, Message what) {
        account.tell(how, what);
        tellAll();
    }

    void note(Finding finding) {
        account.note(finding);
        tellAll();
    }

    private void tellAll() {
        own.tell();
        listeners.tell();
    }

    /** Why it failed, once it has. */
    Optional<Problem> problem() {
        return course.problem();
    }

    CompletableFuture<T> future() {
        return future;
    }

    Account account() {
        return account;
    }

    Origin origin() {
        return origin;
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
    public State state() {
        return course.state();
    }

    @Override
    public Optional<Double> fraction() {
        return state() == State.DONE ? Optional.of(1.0) : account.fraction();
    }

    @Override
    public Message doing() {
        return account.doing();
    }

    @Override
    public List<Step> steps() {
        return account.steps();
    }

    @Override
    public Times times() {
        return course.times();
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
        return account.findings();
    }

    @Override
    public Optional<Instant> askedToStop() {
        return course.asked();
    }

    @Override
    public CompletionStage<T> result() {
        return future.minimalCompletionStage();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return own.add(listener);
    }
}
