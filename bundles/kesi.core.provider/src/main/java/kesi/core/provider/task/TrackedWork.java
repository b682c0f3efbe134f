package kesi.core.provider.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Running;
import kesi.core.api.task.Work;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/** One piece of work: runs it, and tells what is known of it. Safe for use by any thread. */
final class TrackedWork<T> implements Running<T> {

    private static final int FINDINGS = 10_000;

    private final Message title;
    private final Listeners listeners;
    private final Listeners own = new Listeners();
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Work<T> work;
    private @Nullable Thread runner;
    private State state = State.WAITING;
    private double fraction = -1;
    private Message doing;
    private boolean cancelled;
    private @Nullable Problem problem;

    TrackedWork(Message title, Work<T> work, Listeners listeners) {
        this.title = title;
        this.doing = title;
        this.work = work;
        this.listeners = listeners;
    }

    /** Runs the work on this thread, once. Whatever it throws is in the result as a problem. */
    void run() {
        Work<T> todo = begin();
        if (todo == null) {
            return;
        }
        try {
            T value = todo.run(new Part(this, 0, 1));
            end(State.DONE);
            future.complete(value);
        } catch (Throwable e) {
            fail(e);
        } finally {
            listeners.tell();
            own.tell();
        }
    }

    private void fail(Throwable thrown) {
        fail(Containment.problem(title, thrown, isCancelled()));
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
    }

    private void fail(Problem why) {
        synchronized (this) {
            problem = why;
        }
        end(why instanceof Cancelled ? State.CANCELLED : State.FAILED);
        future.completeExceptionally(why);
    }

    /** Why it failed, once it has. */
    synchronized Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    private @Nullable Work<T> begin() {
        Work<T> todo;
        synchronized (this) {
            todo = work;
            work = null;
            if (state != State.WAITING) {
                return null;
            }
            state = State.RUNNING;
            runner = Thread.currentThread();
        }
        tellAll();
        return todo;
    }

    /** After this no cancel interrupts the thread any more, and an interrupt meant for this work is taken back. */
    private synchronized void end(State how) {
        state = how;
        runner = null;
        if (cancelled) {
            Thread.interrupted();
        }
    }

    @Override
    public void cancel() {
        Problem why = Containment.cancellation(title);
        synchronized (this) {
            cancelled = true;
            if (runner != null) {
                runner.interrupt();
            }
            if (state != State.WAITING) {
                return;
            }
            state = State.CANCELLED;
            problem = why;
            work = null;
        }
        future.completeExceptionally(why);
        tellAll();
    }

    /** Whether somebody asked it to stop, which an interrupt of its thread does as well. */
    synchronized boolean isCancelled() {
        if (runner != null && runner.isInterrupted()) {
            cancelled = true;
        }
        return cancelled;
    }

    void tell(double how, Message what) {
        synchronized (this) {
            fraction = how;
            doing = what;
        }
        tellAll();
    }

    void note(Finding finding) {
        synchronized (this) {
            if (findings.size() < FINDINGS) {
                findings.add(finding);
            }
        }
        tellAll();
    }

    private void tellAll() {
        own.tell();
        listeners.tell();
    }

    CompletableFuture<T> future() {
        return future;
    }

    @Override
    public Message title() {
        return title;
    }

    @Override
    public synchronized State state() {
        return state;
    }

    @Override
    public synchronized Optional<Double> fraction() {
        if (state == State.DONE) {
            return Optional.of(1.0);
        }
        return fraction < 0 ? Optional.empty() : Optional.of(fraction);
    }

    @Override
    public synchronized Message doing() {
        return doing;
    }

    @Override
    public synchronized List<Finding> findings() {
        return List.copyOf(findings);
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
