package kesi.core.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;

/** A task for tests: remembers what it is told and can be cancelled at any moment. Parts report to the whole. */
public final class RecordingTask implements Task {

    private final List<Double> fractions = new CopyOnWriteArrayList<>();
    private final List<Message> doing = new CopyOnWriteArrayList<>();
    private final List<Finding> findings = new CopyOnWriteArrayList<>();
    private volatile boolean cancelled;

    /** Asks the work to stop. */
    public void cancel() {
        cancelled = true;
    }

    /** Every fraction of the whole that was told, in order. */
    public List<Double> fractions() {
        return List.copyOf(fractions);
    }

    /** Every sentence that was told, in order. */
    public List<Message> doing() {
        return List.copyOf(doing);
    }

    /** Every finding that was noted, in order. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void progress(double fraction, Message what) {
        fractions.add(fraction < 0 ? -1 : Math.min(1, fraction));
        doing.add(what);
    }

    @Override
    public Task part(double share, Message title) {
        doing.add(title);
        double start = fractions.isEmpty() ? 0 : Math.max(0, fractions.get(fractions.size() - 1));
        return new Part(this, start, share);
    }

    @Override
    public void note(Finding finding) {
        findings.add(finding);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void checkCancelled() {
        if (cancelled) {
            throw new Cancelled(Message.literal("Cancelled by the test"));
        }
    }

    /** A part that counts as its share of the whole. */
    private record Part(RecordingTask whole, double start, double share) implements Task {

        @Override
        public void progress(double fraction, Message what) {
            whole.progress(start + share * Math.max(0, Math.min(1, fraction)), what);
        }

        @Override
        public Task part(double part, Message title) {
            return whole.part(share * part, title);
        }

        @Override
        public void note(Finding finding) {
            whole.note(finding);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }

        @Override
        public void checkCancelled() {
            whole.checkCancelled();
        }
    }
}
