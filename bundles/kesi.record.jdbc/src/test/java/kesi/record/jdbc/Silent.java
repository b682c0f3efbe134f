package kesi.record.jdbc;

import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;

/** A task that nobody watches. */
public final class Silent implements Task {

    @Override
    public void progress(double fraction, Message doing) {}

    @Override
    public Task part(double share, Message title) {
        return this;
    }

    @Override
    public void note(Finding finding) {}

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void checkCancelled() {}
}
