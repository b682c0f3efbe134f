package kesi.core.provider.task;

import java.time.Instant;
import java.util.Optional;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Running.State;
import kesi.core.api.task.Times;
import org.jspecify.annotations.Nullable;

/** The course of a piece of work: waiting, running, ended; once, in this order. Safe for use by any thread. */
final class Course {

    private @Nullable Thread runner;
    private State state = State.WAITING;
    private Times times = new Times(Instant.now(), Optional.empty(), Optional.empty());
    private boolean cancelled;
    private @Nullable Instant asked;
    private @Nullable Cancelled reason;
    private @Nullable Problem problem;

    /** Begins on this thread; answers whether it may. */
    synchronized boolean begin() {
        if (state != State.WAITING) {
            return false;
        }
        state = State.RUNNING;
        times = new Times(times.asked(), Optional.of(Instant.now()), Optional.empty());
        runner = Thread.currentThread();
        return true;
    }

    /** It did what it was to do. */
    synchronized void done() {
        end(State.DONE);
    }

    /** It did not; answers the problem to tell, as what was said on cancelling is more than that it was cancelled. */
    synchronized Problem failed(Problem why) {
        Problem told = why instanceof Cancelled && reason != null ? reason : why;
        problem = told;
        end(told instanceof Cancelled ? State.CANCELLED : State.FAILED);
        return told;
    }

    /** Asks it to stop; answers whether it had not begun and has ended with that. */
    synchronized boolean cancel(Cancelled why) {
        cancelled = true;
        asked = asked == null ? Instant.now() : asked;
        reason = why;
        if (runner != null) {
            runner.interrupt();
        }
        if (state != State.WAITING) {
            return false;
        }
        problem = why;
        ended(State.CANCELLED);
        return true;
    }

    /** Whether somebody asked it to stop, which an interrupt of its thread does as well. */
    synchronized boolean isCancelled() {
        if (runner != null && runner.isInterrupted()) {
            cancelled = true;
        }
        return cancelled;
    }

    /** When it was first asked to stop. */
    synchronized Optional<Instant> asked() {
        return Optional.ofNullable(asked);
    }

    synchronized State state() {
        return state;
    }

    synchronized Times times() {
        return times;
    }

    synchronized Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /** After this no cancel interrupts the thread any more, and an interrupt meant for this work is taken back. */
    private void end(State how) {
        ended(how);
        runner = null;
        if (cancelled) {
            Thread.interrupted();
        }
    }

    private void ended(State how) {
        state = how;
        times = new Times(times.asked(), times.began(), Optional.of(Instant.now()));
    }
}
