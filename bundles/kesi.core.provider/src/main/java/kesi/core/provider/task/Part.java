package kesi.core.provider.task;

import kesi.core.api.problem.Finding;
import kesi.core.api.task.Step;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a piece of work, of which the whole is the longest. A part begins where its parent stands and moves the
 * parent's standing to the part's end, so that parts that follow each other lie side by side; the one before has ended
 * then, whether it said so or not.
 */
final class Part implements Task {

    private final TrackedWork<?> whole;
    private final Message title;
    private final int depth;
    private final double base;
    private final double span;
    private double done;
    private @Nullable Part latest;

    private Part(TrackedWork<?> whole, Message title, int depth, double base, double span) {
        this.whole = whole;
        this.title = title;
        this.depth = depth;
        this.base = base;
        this.span = span;
    }

    /** All of a piece of work. */
    static Part whole(TrackedWork<?> work) {
        return new Part(work, work.title(), -1, 0, 1);
    }

    /** Where this part stands. */
    synchronized Step step() {
        return new Step(depth, title, done);
    }

    @Override
    public void progress(double fraction, Message doing) {
        if (fraction < 0) {
            whole.tell(-1, doing);
        } else {
            whole.tell(moveTo(clamped(fraction)), doing);
        }
    }

    @Override
    public Task part(double share, Message name) {
        double length = clamped(share);
        double start;
        Part begun;
        synchronized (this) {
            finishLatest();
            start = done;
            done = clamped(done + length);
            begun = new Part(whole, name, depth + 1, base + span * start, span * Math.min(length, 1 - start));
            latest = begun;
        }
        whole.account().add(begun);
        whole.tell(base + span * start, name);
        return begun;
    }

    @Override
    public void note(Finding finding) {
        whole.note(finding);
    }

    @Override
    public boolean cancelled() {
        return whole.isCancelled();
    }

    @Override
    public void checkCancelled() {
        if (cancelled()) {
            throw Containment.cancellation(whole.title());
        }
    }

    private synchronized double moveTo(double fraction) {
        finishLatest();
        done = fraction;
        return base + span * done;
    }

    /** It and all below it are done. */
    synchronized void finish() {
        finishLatest();
        done = 1;
    }

    private void finishLatest() {
        if (latest != null) {
            latest.finish();
            latest = null;
        }
    }

    private static double clamped(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }
}
