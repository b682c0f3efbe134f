package kesi.report.ui;

import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;

/** Work that nobody waits for: it tells nothing and ends when somebody wants something else. Safe for any thread. */
final class QuietTask implements Task {

    private volatile boolean cancelled;

    void cancel() {
        cancelled = true;
    }

    @Override
    public void progress(double fraction, Message doing) {
        // the pages that appear are the progress
    }

    @Override
    public Task part(double share, Message title) {
        return this;
    }

    @Override
    public void note(Finding finding) {
        // a finding is told when the report is written
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void checkCancelled() {
        if (cancelled) {
            throw new Cancelled(Message.of(QuietTask.class, "preview.superseded"));
        }
    }
}
