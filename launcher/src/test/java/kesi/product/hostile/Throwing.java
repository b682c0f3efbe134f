package kesi.product.hostile;

import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;

/** A command that throws. */
public final class Throwing implements Handler<Handler.NoParameters> {

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        throw new IllegalStateException("a command throws");
    }
}
