package kesi.core.provider.task;

import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;

/**
 * A stretch of a piece of work, of which the whole is the longest. A part begins where its parent stands and moves the
 * parent's standing to the part's end, so that parts that follow each other lie side by side.
 */
final class Part implements Task {

    private final TrackedWork<?> whole;
    private final double base;
    private final double span;
    private double done;

    Part(TrackedWork<?> whole, double base, double span) {
        this.whole = whole;
        this.base = base;
        this.span = span;
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
    public Task part(double share, Message title) {
        double length = clamped(share);
        double start;
        synchronized (this) {
            start = done;
            done = clamped(done + length);
        }
        whole.tell(base + span * start, title);
        return new Part(whole, base + span * start, span * Math.min(length, 1 - start));
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
        done = fraction;
        return base + span * done;
    }

    private static double clamped(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }
}
