package kesi.product.trial.fault;

import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;

/** The command of every bundle of a trial; nothing is wrong with it. */
public final class Hello implements Handler<Handler.NoParameters> {

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        return Outcome.of(Message.literal("hello"));
    }
}
